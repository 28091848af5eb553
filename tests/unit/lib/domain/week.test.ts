import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import { weekMeter, weeksLogged } from '@/lib/domain/week';
import type { Win } from '@/lib/domain/win/win';
import { aWin } from './a-win';
import { arbitraryToday } from './arbitrary-log';

// 2026-11-23 is a Monday.
const MONDAY = '2026-11-23';
const SUNDAY = '2026-11-29';
const on = (...days: string[]) => days.map((occurredOn) => aWin({ occurredOn }));

describe('the meter of this week', () => {
  it.each([
    [0, 0, false, false],
    [1, 1, false, false],
    [2, 2, true, false],
    [3, 3, true, true],
    [5, 3, true, true],
  ])('with %i wins shows %i grains, on track: %s, full: %s', (count, grains, onTrack, full) => {
    expect(weekMeter(on(...Array(count).fill(MONDAY)), MONDAY)).toEqual({ count, grains, onTrack, full });
  });

  it('runs from Monday to Sunday, whatever day it is', () => {
    const wins = on('2026-11-22', MONDAY, '2026-11-26', SUNDAY, '2026-11-30');
    for (let day = 0; day < 7; day += 1) expect(weekMeter(wins, addDays(MONDAY, day)).count).toBe(3);
    expect(weekMeter(wins, '2026-11-22').count).toBe(1);
    expect(weekMeter(wins, '2026-11-30').count).toBe(1);
  });

  it.each<[Partial<Win>, number]>([
    [{ status: 'inbox' }, 1],
    [{ status: 'draft' }, 1],
    [{ kind: 'lesson' }, 1],
    [{ level: 'vague' }, 1],
    [{ visibility: 'private' }, 1],
    [{ status: 'archived' }, 0],
    [{ deletedAt: '2026-11-23T10:00:00.000Z' }, 0],
  ])('counts %j as %i', (changes, count) => {
    expect(weekMeter([aWin({ occurredOn: MONDAY, ...changes })], MONDAY).count).toBe(count);
  });

  it('holds over a new year', () => {
    expect(weekMeter(on('2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03'), '2027-01-01').count).toBe(4);
  });
});

describe('weeks logged', () => {
  it('counts this week and the twelve before, each once', () => {
    const first = addDays(MONDAY, -7 * 12);
    const days = [first, addDays(first, 6), MONDAY, SUNDAY, addDays(first, -1), addDays(SUNDAY, 1)];
    expect(weeksLogged(on(...days), [], '2026-11-25')).toEqual({ logged: 2, of: 13 });
  });

  it('takes a finished check-in, quiet or not, as well as a ready win', () => {
    const wins = [
      aWin({ occurredOn: '2026-11-10' }),
      aWin({ occurredOn: '2026-11-03', status: 'inbox' }),
      aWin({ occurredOn: '2026-10-27', deletedAt: '2026-11-01T00:00:00.000Z' }),
    ];
    expect(weeksLogged(wins, ['2026-11-13', '2026-11-20'], MONDAY)).toEqual({ logged: 2, of: 13 });
  });

  it('is never more than the weeks there are, and never less by logging', () => {
    const offsets = fc.array(fc.integer({ min: -120, max: 10 }), { maxLength: 40 });
    fc.assert(
      fc.property(arbitraryToday, offsets, offsets, (today, winOffsets, checkInOffsets) => {
        const wins = on(...winOffsets.map((offset) => addDays(today, offset)));
        const checkIns = checkInOffsets.map((offset) => addDays(today, offset));
        const { logged, of } = weeksLogged(wins, checkIns, today);
        expect(of).toBe(13);
        expect(logged).toBeLessThanOrEqual(13);
        expect(weeksLogged([...wins, aWin({ occurredOn: today })], checkIns, today).logged).toBeGreaterThanOrEqual(
          Math.max(1, logged),
        );
      }),
    );
  });
});
