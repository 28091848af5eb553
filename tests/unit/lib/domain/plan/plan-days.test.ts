import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, type Day } from '@/lib/domain/day';
import {
  calendarDayOf,
  daysOfWeek,
  examplesAimedAt,
  isPausedOn,
  type Pause,
  PLAN_DAYS,
  PLAN_WEEKS,
  type PlanTime,
  phaseOf,
  planDayOf,
  planWeekOf,
  shownDayOf,
} from '@/lib/domain/plan/plan-days';
import { arbitraryToday } from '../arbitrary-log';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** A plan with up to four pauses, overlapping or not, all of them over. */
const arbitraryTime = arbitraryToday.chain((startedOn) => {
  const pause = fc
    .record({ after: fc.integer({ min: -3, max: 120 }), length: fc.integer({ min: 0, max: 20 }) })
    .map(({ after, length }): Pause => {
      const from = addDays(startedOn, after);
      return { from, to: addDays(from, length) };
    });
  return fc.record({ startedOn: fc.constant(startedOn), pauses: fc.array(pause, { maxLength: 4 }) });
});

/** The definition, written out the long way. */
function countDays({ startedOn, pauses }: PlanTime, day: Day): number {
  let count = 0;
  for (let each = startedOn; each <= day; each = addDays(each, 1)) if (!isPausedOn({ pauses }, each)) count += 1;
  return count;
}

describe('the days of a plan', () => {
  it('are counted but for those that rest', () => {
    fc.assert(
      fc.property(arbitraryTime, fc.integer({ min: -5, max: 200 }), (time, after) => {
        const day = addDays(time.startedOn, after);
        expect(planDayOf(time, day)).toBe(countDays(time, day));
      }),
    );
  });

  it('have each a calendar day that counts, and that is theirs', () => {
    fc.assert(
      fc.property(arbitraryTime, fc.integer({ min: 1, max: PLAN_DAYS }), (time, n) => {
        const day = calendarDayOf(time, n, time.startedOn);
        expect(planDayOf(time, day)).toBe(n);
        expect(isPausedOn(time, day)).toBe(false);
      }),
    );
  });

  it('do not depend on the order of the pauses', () => {
    fc.assert(
      fc.property(arbitraryTime, fc.integer({ min: 0, max: 150 }), ({ startedOn, pauses }, after) => {
        const day = addDays(startedOn, after);
        const turned = { startedOn, pauses: [...pauses].reverse() };
        expect(planDayOf(turned, day)).toBe(planDayOf({ startedOn, pauses }, day));
        expect(calendarDayOf(turned, 60, day)).toBe(calendarDayOf({ startedOn, pauses }, 60, day));
      }),
    );
  });

  it('are the same in every time zone', () => {
    const seen = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'Pacific/Kiritimati'].map((name) => {
      process.env.TZ = name;
      const time = { startedOn: '2026-10-20', pauses: [{ from: '2026-11-01', to: '2026-11-08' }] };
      return [30, 60, 90].map((n) => calendarDayOf(time, n, '2026-10-20'));
    });
    // Oct 20 + 29, + 59 and + 89 days, each a week later.
    expect(new Set(seen.map((dates) => dates.join()))).toEqual(new Set(['2026-11-25,2026-12-25,2027-01-24']));
  });

  it('are said from 1 to 90, whatever the clock shows', () => {
    const time = { startedOn: '2026-03-02', pauses: [] };
    const said = ['2026-02-20', '2026-03-02', '2026-03-03', '2026-05-30', '2026-05-31', '2027-01-01'];
    expect(said.map((day) => shownDayOf(time, day))).toEqual([1, 1, 2, 90, 90, 90]);
  });

  it('move by a day for every day of an open pause', () => {
    const time = { startedOn: '2026-03-02', pauses: [{ from: '2026-03-12', to: null }] };
    expect(planDayOf(time, '2026-03-11')).toBe(10);
    expect(planDayOf(time, '2026-03-20')).toBe(10);
    expect(calendarDayOf(time, 11, '2026-03-12')).toBe('2026-03-12');
    expect(calendarDayOf(time, 11, '2026-03-20')).toBe('2026-03-20');
    expect(calendarDayOf(time, 10, '2026-03-20')).toBe('2026-03-11');
  });
});

describe('weeks and phases', () => {
  it('share out the ninety days', () => {
    const weeks = Array.from({ length: PLAN_WEEKS }, (_, index) => daysOfWeek(index + 1));
    expect(weeks.flatMap(({ first, last }) => [first, last]).slice(-4)).toEqual([78, 84, 85, 90]);
    for (let day = 1; day <= PLAN_DAYS; day += 1) {
      const { first, last } = daysOfWeek(planWeekOf(day));
      expect(first <= day && day <= last, String(day)).toBe(true);
    }
    expect([1, 30, 31, 60, 61, 90].map(phaseOf)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('aim at two or three wins a week: 8–13 by day 30, 17–26 by day 60', () => {
    expect([7, 30, 60].map(examplesAimedAt)).toEqual([
      { least: 2, most: 3 },
      { least: 8, most: 13 },
      { least: 17, most: 26 },
    ]);
  });
});
