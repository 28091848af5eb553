import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, lastDayOf, monthOf, monthsUpTo } from '@/lib/domain/day';
import { lastMonths, monthsLong, toWindow } from '@/lib/domain/day-window';
import { arbitraryToday } from './arbitrary-log';

describe('so many months up to a day', () => {
  it.each([
    [6, '2026-11-25', '2026-05-26'],
    [12, '2026-11-25', '2025-11-26'],
    [6, '2026-11-30', '2026-05-31'],
    // A month that is over is told whole, and none before it.
    [1, '2026-01-31', '2026-01-01'],
    [12, '2026-12-31', '2026-01-01'],
    // Half a year ago there was no such date.
    [6, '2026-08-31', '2026-03-01'],
    [6, '2026-03-30', '2025-10-01'],
    [6, '2024-08-30', '2024-03-01'],
    [12, '2024-02-29', '2023-03-01'],
    [12, '2025-02-28', '2024-02-29'],
    // Samoa skipped the thirtieth of that December.
    [12, '2012-12-30', '2011-12-31'],
  ])('%i months up to %s begin on %s', (count, to, from) => {
    expect(lastMonths(to, count)).toEqual({ from, to });
  });

  const asked = fc.tuple(arbitraryToday, fc.integer({ min: 1, max: 30 }));

  it('begin the day after they would have ended so many months ago', () => {
    fc.assert(
      fc.property(asked, ([today, count]) => {
        const month = monthsUpTo(today, count + 1)[0] ?? '';
        const before = addDays(lastMonths(today, count).from, -1);
        expect(monthOf(before)).toBe(month);
        expect(before === lastDayOf(month) || before.slice(8) === today.slice(8)).toBe(true);
        expect(Number(before.slice(8))).toBeLessThanOrEqual(Number(today.slice(8)));
      }),
    );
  });

  it('make a year of twelve, grow with their number and move on with the days', () => {
    fc.assert(
      fc.property(asked, ([today, count]) => {
        const days = (months: number) => daysBetween(lastMonths(today, months).from, today) + 1;
        const year = daysBetween(lastMonths(today, 12).from, today) + 1;
        expect([365, 366]).toContain(year);
        expect(days(count + 1)).toBeGreaterThan(days(count));
        expect(lastMonths(addDays(today, 1), count).from >= lastMonths(today, count).from).toBe(true);
      }),
    );
  });
});

describe('how many months a window is', () => {
  it.each([
    // From the middle of a month to the middle of another: thirteen are touched.
    ['2025-11-26', '2026-11-25', 12],
    ['2026-01-01', '2026-12-31', 12],
    ['2026-01-01', '2026-11-25', 11],
    ['2025-11-25', '2026-11-25', 13],
    ['2026-11-25', '2026-11-25', 1],
    ['2026-10-31', '2026-11-01', 1],
    ['2026-11-26', '2026-11-25', 0],
  ])('from %s to %s: %i', (from, to, months) => expect(monthsLong({ from, to })).toBe(months));

  it('is the number that was asked for', () => {
    const count = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(arbitraryToday, count, (today, n) => {
        expect(monthsLong(lastMonths(today, n))).toBe(n);
      }),
    );
  });
});

describe('two typed days', () => {
  it.each([
    ['2026-05-25', '2026-11-25', { from: '2026-05-25', to: '2026-11-25' }],
    ['2026-11-25', '2026-11-25', { from: '2026-11-25', to: '2026-11-25' }],
    ['2026-11-26', '2026-11-25', 'backwards'],
    ['', '2026-11-25', 'no-day'],
    ['2026-02-30', '2026-11-25', 'no-day'],
    ['2026-05-25', 'today', 'no-day'],
    // A year of which one digit, or the last two, were typed.
    ['0002-05-25', '2026-11-25', 'no-day'],
    ['2026-05-25', '0026-11-25', 'no-day'],
  ])('%j to %j is %j', (from, to, expected) => {
    expect(toWindow(from, to)).toEqual(expected);
  });
});
