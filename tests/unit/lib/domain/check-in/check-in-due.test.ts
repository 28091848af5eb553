import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  checkInDue,
  dueMoment,
  firstMondayAfter,
  type KnownCheckIn,
  MISSED_FOR_CATCH_UP,
  snoozeEnd,
} from '@/lib/domain/check-in/check-in-due';
import { addDays, mondayOf, toDay } from '@/lib/domain/day';

const HOME = process.env.TZ;
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const FRIDAY = { weekday: 5, hour: 15 };
const MONDAY = '2026-11-23';
const row = (monday: string, state: KnownCheckIn['state'], snoozedUntil: Date | null = null): KnownCheckIn => ({
  monday,
  state,
  snoozedUntil: snoozedUntil?.toISOString() ?? null,
  deletedAt: null,
});
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const look = (now: Date, checkIns: KnownCheckIn[] = [], from = MONDAY) =>
  checkInDue({ now, time: FRIDAY, from, checkIns });

describe('the check-in that is due', () => {
  it('becomes due in the minute, and stays so until it is answered', () => {
    expect(look(at(27, 14, 59))).toEqual({ due: null, nextDueAt: at(27, 15) });
    expect(look(at(27, 15))).toMatchObject({
      due: { monday: MONDAY, dueAt: at(27, 15) },
      nextDueAt: new Date(2026, 11, 4, 15),
    });
    expect(look(new Date(2026, 11, 4, 14, 59)).due?.monday).toBe(MONDAY);
    expect(look(at(27, 15), [row(MONDAY, 'open')]).due?.monday).toBe(MONDAY);
    for (const state of ['finished', 'quiet'] as const) expect(look(at(27, 15), [row(MONDAY, state)]).due).toBeNull();
  });

  it('is never one of the week of the installation', () => {
    expect(firstMondayAfter(at(23, 0))).toBe('2026-11-30');
    expect(firstMondayAfter(at(29, 23, 59))).toBe('2026-11-30');
    expect(look(at(27, 15), [], '2026-11-30')).toEqual({ due: null, nextDueAt: new Date(2026, 11, 4, 15) });
  });

  it('is, of two, the later one; an earlier one is not asked for any more', () => {
    const later = new Date(2026, 11, 4, 15);
    expect(look(later).due).toMatchObject({ monday: '2026-11-30', missed: 1 });
    expect(look(later, [row('2026-11-30', 'finished')]).due).toBeNull();
  });

  it('is not asked for again when it was answered early', () => {
    const early = look(at(25, 9), [row(MONDAY, 'finished')]);
    expect(early).toEqual({ due: null, nextDueAt: new Date(2026, 11, 4, 15) });
    expect(look(at(27, 16), [row(MONDAY, 'finished')]).due).toBeNull();
  });

  it('is one a week also when its day is moved', () => {
    const onMonday = { weekday: 1, hour: 9 };
    const answered = [row(MONDAY, 'finished')];
    expect(checkInDue({ now: at(25, 9), time: onMonday, from: MONDAY, checkIns: [] }).due?.monday).toBe(MONDAY);
    expect(checkInDue({ now: at(27, 16), time: FRIDAY, from: MONDAY, checkIns: answered }).due).toBeNull();
  });

  it('is a catch-up after three missed weeks, and normal again after it', () => {
    const weeks = (count: number) => dueMoment(addDays(MONDAY, 7 * count), FRIDAY);
    expect(look(weeks(2)).due).toMatchObject({ missed: 2, isCatchUp: false });
    const caughtUp = look(weeks(3)).due;
    expect(caughtUp).toMatchObject({ missed: MISSED_FOR_CATCH_UP, isCatchUp: true, since: MONDAY });
    const answered = [row(addDays(MONDAY, 21), 'finished')];
    expect(look(weeks(3), answered).due).toBeNull();
    expect(look(weeks(4), answered).due).toMatchObject({ missed: 0, isCatchUp: false, since: addDays(MONDAY, 28) });
  });

  it('is snoozed once, until nine the next morning', () => {
    const until = snoozeEnd(at(27, 16));
    expect(until).toEqual(at(28, 9));
    const snoozed = [row(MONDAY, 'open', until)];
    expect(look(at(27, 15)).due).toMatchObject({ canSnooze: true, snoozedUntil: null });
    expect(look(at(28, 8, 59), snoozed).due).toMatchObject({ canSnooze: false, snoozedUntil: until });
    expect(look(at(28, 9), snoozed).due).toMatchObject({ canSnooze: false, snoozedUntil: null });
  });

  it('is not held back by a snooze that a wrong clock wrote down', () => {
    const snoozed = [row(MONDAY, 'open', new Date(2031, 0, 1, 9))];
    expect(look(at(27, 16), snoozed).due).toMatchObject({ snoozedUntil: null });
  });

  it('takes no account of a trashed answer', () => {
    expect(
      look(at(27, 16), [{ ...row(MONDAY, 'finished'), deletedAt: '2026-11-27T16:00:00.000Z' }]).due,
    ).not.toBeNull();
  });
});

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
];

describe.each(ZONES)('in %s', (zone) => {
  it('has one due moment a week at its wall-clock hour, through all clock changes', () => {
    process.env.TZ = zone;
    let skipped = 0;
    for (let weekday = 1; weekday <= 7; weekday++) {
      for (let hour = 0; hour < 24; hour++) {
        for (let monday = '2026-01-05'; monday < '2027-01-04'; monday = addDays(monday, 7)) {
          const moment = dueMoment(monday, { weekday, hour });
          expect(mondayOf(toDay(moment))).toBe(monday);
          if (moment.getHours() !== hour) skipped++;
        }
      }
    }
    // An hour is skipped once a year at most, on one weekday.
    expect(skipped).toBeLessThanOrEqual(1);
  });

  it('holds its laws at any moment, whatever was answered', () => {
    process.env.TZ = zone;
    const mondays = Array.from({ length: 60 }, (_, week) => addDays('2025-12-29', 7 * week));
    const inputs = fc.record({
      ms: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
      time: fc.record({ weekday: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 0, max: 23 }) }),
      from: fc.constantFrom(...mondays),
      answered: fc.uniqueArray(fc.constantFrom(...mondays), { maxLength: 60 }),
    });
    fc.assert(
      fc.property(inputs, ({ ms, time, from, answered }) => {
        const now = new Date(ms);
        const { due, nextDueAt } = checkInDue({
          now,
          time,
          from,
          checkIns: answered.map((each) => row(each, 'quiet')),
        });
        expect(nextDueAt.getTime()).toBeGreaterThan(ms);
        const nextMonday = mondayOf(toDay(nextDueAt));
        expect(answered).not.toContain(nextMonday);
        expect(nextMonday >= from).toBe(true);
        if (!due) return;
        expect(due.dueAt.getTime()).toBeLessThanOrEqual(ms);
        expect(dueMoment(addDays(due.monday, 7), time).getTime()).toBeGreaterThan(ms);
        expect(answered).not.toContain(due.monday);
        expect(due.since <= due.monday && due.since >= from).toBe(true);
        expect(due.since).toBe(addDays(due.monday, -7 * due.missed));
      }),
      { numRuns: 300 },
    );
  });
});
