import { byDay, markAt, newestFirst, type Sheet } from './sheet';
import { linkedWins } from './standing-wins';

/** The wins outside the trash that are linked to each behaviour of a ladder, by its place, whatever counts; by day. */
export function linkedToEach(sheet: Sheet, behaviours: number): number[][] {
  const there: number[] = [];
  for (let win = 0; win < sheet.count; win++) {
    if ((sheet.mapped[win] ?? 0) !== 0 && markAt(sheet, win, 'trashed') === 0) there.push(win);
  }
  return linkedWins(sheet, byDay(sheet, there), behaviours);
}

/** The ids of the `count` newest of wins that are sorted by day. */
export function newestIds(sheet: Sheet, sorted: readonly number[], count: number): string[] {
  // Where the last of them shares its day, all of that day are looked at.
  const lastDay = sheet.days[sorted[Math.min(count, sorted.length) - 1] ?? 0];
  let end = Math.min(count, sorted.length);
  while (end < sorted.length && sheet.days[sorted[end] ?? 0] === lastDay) end++;
  return newestFirst(sheet, sorted.slice(0, end)).slice(0, count).map(sheet.idAt);
}
