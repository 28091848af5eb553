import { lastDayOf, type Month, monthOf, monthsUpTo } from '@/lib/domain/day';
import type { DayWindow } from '@/lib/domain/day-window';

/** Pictures by month have room for two years; of a longer window they show the end. */
export const MOST_MONTHS = 24;

/** The months that `window` touches, oldest first, the last two years of them; none where it ends before it begins. */
export function monthsOfWindow({ from, to }: DayWindow): Month[] {
  if (from > to) return [];
  const at = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthsUpTo(to, Math.min(MOST_MONTHS, at(to) - at(from) + 1));
}

/** The days of `month` that lie in `window`. */
export function daysOfMonth(month: Month, { from, to }: DayWindow): DayWindow {
  const first = `${month}-01`;
  return { from: first > from ? first : from, to: monthOf(to) === month ? to : lastDayOf(month) };
}
