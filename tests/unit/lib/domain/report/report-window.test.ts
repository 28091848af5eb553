import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay, monthOf } from '@/lib/domain/day';
import { daysOfMonth, MOST_MONTHS, monthsOfWindow } from '@/lib/domain/report/report-window';
import { arbitraryToday } from '../arbitrary-log';

describe('the days that a report tells of', () => {
  it.each([
    ['2026-11-29', '2026-11-29', ['2026-11']],
    ['2026-10-31', '2026-11-01', ['2026-10', '2026-11']],
    ['2025-12-31', '2026-02-01', ['2025-12', '2026-01', '2026-02']],
    ['2026-11-30', '2026-11-29', []],
  ])('from %s to %s are %j', (from, to, months) => expect(monthsOfWindow({ from, to })).toEqual(months));

  it('are at most two years in a picture: the last', () => {
    const months = monthsOfWindow({ from: '2020-01-15', to: '2026-11-29' });
    expect([months.length, months[0], months.at(-1)]).toEqual([MOST_MONTHS, '2024-12', '2026-11']);
  });

  it('fall each into exactly one of its months', () => {
    const windows = fc.tuple(arbitraryToday, fc.integer({ min: 0, max: 600 }));
    fc.assert(
      fc.property(windows, ([to, length]) => {
        const window = { from: addDays(to, -length), to };
        const parts = monthsOfWindow(window).map((month) => daysOfMonth(month, window));
        expect(parts[0]?.from).toBe(window.from);
        expect(parts.at(-1)?.to).toBe(to);
        for (const [index, part] of parts.entries()) {
          expect(isDay(part.from) && isDay(part.to) && monthOf(part.from) === monthOf(part.to)).toBe(true);
          const next = parts[index + 1];
          if (next) expect(addDays(part.to, 1)).toBe(next.from);
        }
      }),
    );
  });
});
