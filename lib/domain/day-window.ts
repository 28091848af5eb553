import { addDays, type Day, isDayMeant, lastDayOf, monthsUpTo } from './day';

/** Days in a row; both ends are in it. */
export interface DayWindow {
  from: Day;
  to: Day;
}

/**
 * The `count` months up to `today`, which is in them: they begin on the day after the one of today's date, or after the
 * last of a month that has no such date.
 */
export function lastMonths(today: Day, count: number): DayWindow {
  const month = monthsUpTo(today, count + 1)[0] ?? '';
  const sameDate = `${month}-${today.slice(8)}`;
  const last = lastDayOf(month);
  return { from: addDays(sameDate < last ? sameDate : last, 1), to: today };
}

/** In how many months `window` has room: the last twelve are twelve, though they touch thirteen of the calendar's. */
export function monthsLong({ from, to }: DayWindow): number {
  if (from > to) return 0;
  const at = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const before = at(to) - at(from);
  return lastMonths(to, before).from <= from ? before : before + 1;
}

/** What two typed days are: a window, or what is wrong with them. */
export function toWindow(from: string, to: string): DayWindow | 'no-day' | 'backwards' {
  if (!isDayMeant(from) || !isDayMeant(to)) return 'no-day';
  return from > to ? 'backwards' : { from, to };
}
