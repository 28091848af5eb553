import type { Month } from '@/lib/domain/day';
import { toNumber } from './win-facts';

/** Which of `months`, oldest first, holds a day, as `toNumber` counts them; -1: none. */
export function monthFinder(months: readonly Month[]): (day: number) => number {
  const first = toNumber(`${months[0] ?? '1970-01'}-01`);
  const places: number[] = [];
  for (const [at, month] of months.entries()) {
    const [from, days] = [toNumber(`${month}-01`), daysIn(month)];
    for (let day = 0; day < days; day++) places[from + day - first] = at;
  }
  return (day) => places[day - first] ?? -1;
}

function daysIn(month: Month): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}
