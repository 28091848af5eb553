import { addDays, type Day, daysBetween, mondayOf, toDay } from '@/lib/domain/day';
import type { SettingsFields } from '@/lib/domain/settings';
import { type CheckIn, isAnswered } from './check-in';

/** So many unanswered weeks before the one that is due make it a catch-up. */
export const MISSED_FOR_CATCH_UP = 3;
const SNOOZED_UNTIL_HOUR = 9;
/** The longest that a snooze lasts, a clock change included: beyond it the clock was wrong when it was set. */
const LONGEST_SNOOZE_MS = 36 * 3_600_000;

export type KnownCheckIn = Pick<CheckIn, 'monday' | 'state' | 'snoozedUntil' | 'deletedAt'>;
export type CheckInTime = Pick<SettingsFields['week'], 'weekday' | 'hour'>;

export interface DueCheckIn {
  /** The week that is asked about; not always this one. */
  monday: Day;
  dueAt: Date;
  /** Not to be asked for before this moment; null when it is to be asked for now. */
  snoozedUntil: Date | null;
  canSnooze: boolean;
  /** Weeks before it that stayed unanswered. */
  missed: number;
  isCatchUp: boolean;
  /** The first day that no answered check-in has covered. */
  since: Day;
}

export interface CheckInDue {
  /** The one check-in that is due; null when none is. */
  due: DueCheckIn | null;
  /** When the one after becomes due; those that are answered early are passed over. */
  nextDueAt: Date;
}

interface Input {
  now: Date;
  time: CheckInTime;
  /** The Monday of the first week that has a check-in. */
  from: Day;
  /** In any order; weeks without one are unanswered. */
  checkIns: readonly KnownCheckIn[];
}

/** Which check-in is due, in the time of this machine's zone. A week has one, whatever happens to clock and zone. */
export function checkInDue({ now, time, from, checkIns }: Input): CheckInDue {
  const answered = new Set(checkIns.filter(isAnswered).map(({ monday }) => monday));
  const thisMonday = mondayOf(toDay(now));
  const latest = dueMoment(thisMonday, time) <= now ? thisMonday : addDays(thisMonday, -7);
  let next = latest < from ? from : addDays(latest, 7);
  while (answered.has(next)) next = addDays(next, 7);
  const isDue = latest >= from && !answered.has(latest);
  return {
    due: isDue ? describe(latest, { now, time, from, checkIns }, answered) : null,
    nextDueAt: dueMoment(next, time),
  };
}

function describe(monday: Day, { now, time, from, checkIns }: Input, answered: ReadonlySet<Day>): DueCheckIn {
  const before = [...answered]
    .filter((each) => each < monday && each >= from)
    .sort()
    .at(-1);
  const since = before === undefined ? from : addDays(before, 7);
  const missed = daysBetween(since, monday) / 7;
  const row = checkIns.find((each) => each.monday === monday && each.deletedAt === null);
  const until = row?.snoozedUntil ? new Date(row.snoozedUntil) : null;
  return {
    monday,
    dueAt: dueMoment(monday, time),
    snoozedUntil: until && isAhead(until, now) ? until : null,
    canSnooze: until === null,
    missed,
    isCatchUp: missed >= MISSED_FOR_CATCH_UP,
    since,
  };
}

function isAhead(until: Date, now: Date): boolean {
  const ms = until.getTime() - now.getTime();
  return ms > 0 && ms <= LONGEST_SNOOZE_MS;
}

/** When the check-in of the week of `monday` is due. An hour that the clock skips is the one after it. */
export function dueMoment(monday: Day, { weekday, hour }: CheckInTime): Date {
  return localMoment(addDays(monday, weekday - 1), hour);
}

/** How long a snooze that begins now lasts: until nine the next morning. */
export function snoozeEnd(now: Date): Date {
  return localMoment(addDays(toDay(now), 1), SNOOZED_UNTIL_HOUR);
}

/** The Monday of the first week that begins after `now`. */
export function firstMondayAfter(now: Date): Day {
  return addDays(mondayOf(toDay(now)), 7);
}

function localMoment(day: Day, hour: number): Date {
  return new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)), hour);
}
