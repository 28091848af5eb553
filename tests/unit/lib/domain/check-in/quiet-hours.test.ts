import { describe, expect, it } from 'vitest';
import { quietUntil } from '@/lib/domain/check-in/quiet-hours';

const at = (hour: number, minute = 0, day = 27) => new Date(2026, 10, day, hour, minute);

describe('quiet hours', () => {
  it.each([
    [{ from: 20, to: 8 }, at(19, 59), null],
    [{ from: 20, to: 8 }, at(20), at(8, 0, 28)],
    [{ from: 20, to: 8 }, at(23, 59), at(8, 0, 28)],
    [{ from: 20, to: 8 }, at(0), at(8)],
    [{ from: 20, to: 8 }, at(7, 59), at(8)],
    [{ from: 20, to: 8 }, at(8), null],
    [{ from: 9, to: 17 }, at(12), at(17)],
    [{ from: 9, to: 17 }, at(17), null],
    [{ from: 22, to: 0 }, at(23), at(0, 0, 28)],
    [{ from: 9, to: 9 }, at(9), null],
    [null, at(3), null],
  ])('%j at %s end at %s', (quiet, now, end) => {
    expect(quietUntil(now, quiet)).toEqual(end);
  });
});
