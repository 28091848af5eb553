import { addDays as addDaysTo, differenceInCalendarDays, parseISO, startOfISOWeek } from 'date-fns';
import * as v from 'valibot';

/** A local calendar day, `YYYY-MM-DD`: the day on the user's wall, in whatever zone they were. */
export type Day = string;
/** A calendar month, `YYYY-MM`. */
export type Month = string;
/** A moment, ISO 8601 in UTC with milliseconds. */
export type Instant = string;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;

export function isDay(text: string): text is Day {
  return PATTERN.test(text) && toDay(parseISO(text)) === text;
}

export const DaySchema = v.pipe(v.string(), v.check(isDay, 'a day is YYYY-MM-DD'));
export const InstantSchema = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40));

/** The local day on which `moment` falls, in the zone of this machine. */
export function toDay(moment: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function addDays(day: Day, count: number): Day {
  return toDay(addDaysTo(parseISO(day), count));
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. Clock changes do not count. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

/** The Monday of the week that holds `day`. */
export function mondayOf(day: Day): Day {
  return toDay(startOfISOWeek(parseISO(day)));
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The `count` months that end with the month of `day`, oldest first. */
export function monthsUpTo(day: Day, count: number): Month[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = year * 12 + month - (count - 1 - index);
    return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
