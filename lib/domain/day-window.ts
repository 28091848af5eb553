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

/** What two typed days are: a window, or what is wrong with them. */
export function toWindow(from: string, to: string): DayWindow | 'no-day' | 'backwards' {
  if (!isDayMeant(from) || !isDayMeant(to)) return 'no-day';
  return from > to ? 'backwards' : { from, to };
}
