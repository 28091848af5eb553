import { type Day, type Month, monthOf, monthsUpTo } from '@/lib/domain/day';

/** The days that a report tells of, both included. */
export interface ReportWindow {
  from: Day;
  to: Day;
}

/** Pictures by month have room for two years; of a longer window they show the end. */
export const MOST_MONTHS = 24;

/** So many whole months, the last one being today's. */
export function lastMonths(today: Day, count: number): ReportWindow {
  return { from: `${monthsUpTo(today, count)[0]}-01`, to: today };
}

/** The months that `window` touches, oldest first, the last two years of them; none where it ends before it begins. */
export function monthsOfWindow({ from, to }: ReportWindow): Month[] {
  if (from > to) return [];
  const at = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthsUpTo(to, Math.min(MOST_MONTHS, at(to) - at(from) + 1));
}

/** The days of `month` that lie in `window`. */
export function daysOfMonth(month: Month, { from, to }: ReportWindow): ReportWindow {
  const first = `${month}-01`;
  return { from: first > from ? first : from, to: monthOf(to) === month ? to : lastDayOf(month) };
}

function lastDayOf(month: Month): Day {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return `${month}-${String(days).padStart(2, '0')}`;
}
