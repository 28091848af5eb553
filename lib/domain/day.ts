import * as v from 'valibot';

/** A local calendar day, `YYYY-MM-DD`: the day on the user's wall, in whatever zone they were. */
export type Day = string;
/** A calendar month, `YYYY-MM`. */
export type Month = string;
/** A moment, ISO 8601 in UTC with milliseconds. */
export type Instant = string;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
/** Of a day by the clock of UTC, which has no change. */
export const MS_A_DAY = 86_400_000;

/** Whether `text` is a day that there is: no thirtieth of February. */
export function isDay(text: string): text is Day {
  return PATTERN.test(text) && addDays(text, 0) === text;
}

/** The first day that is meant as one: a year is typed digit by digit, from 0002 on, or with its last two alone. */
export const EARLIEST_DAY: Day = '1970-01-01';

/** Whether `text` is a day that somebody means, and not one whose year is half typed. */
export function isDayMeant(text: string): text is Day {
  return isDay(text) && text >= EARLIEST_DAY;
}

export const DaySchema = v.pipe(v.string(), v.check(isDay, 'a day is YYYY-MM-DD'));
export const InstantSchema = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(40));

/** The local day on which `moment` falls, in the zone of this machine. */
export function toDay(moment: Date): Day {
  return written(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

/**
 * `count` days after `day`, before it where negative. Counted in UTC, where each has 24 hours: local zones skip hours
 * and, in 2011 in Samoa, a whole day.
 */
export function addDays(day: Day, count: number): Day {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + count);
  return written(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. Clock changes do not count. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MS_A_DAY;
}

/** The Monday of the week that holds `day`. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

/** The month that holds `day`. */
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

/** The last day of `month`. */
export function lastDayOf(month: Month): Day {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}

function written(year: number, monthIndex: number, day: number): Day {
  const digits = (part: number, count: number) => String(part).padStart(count, '0');
  return `${digits(year, 4)}-${digits(monthIndex + 1, 2)}-${digits(day, 2)}`;
}
