import { STATUSES } from '@/lib/domain/win/win';
import type { Leaf } from './leaf';
import { byDay, idsAt, markAt, newestFirst, type Sheet } from './sheet';
import { markOf } from './win-facts';

const READY = STATUSES.indexOf('ready');

/** How many wins are ready, of whatever day. */
export function countReadyWins(leaves: readonly Leaf[]): number {
  let count = 0;
  for (const { marks } of leaves) {
    for (const mark of marks) if (markOf(mark, 'status') === READY && markOf(mark, 'trashed') === 0) count += 1;
  }
  return count;
}

/** The ready wins that show nothing of the ladder and of which nobody said that they show none, the newest first. */
export function unmappedWins(sheet: Sheet): string[] {
  const unasked = showingNothing(sheet).filter((win) => sheet.mapped[win] === 0);
  return idsAt(sheet, newestFirst(sheet, byDay(sheet, unasked)));
}

/** How many ready wins show nothing of the ladder, be it that somebody said so or that nobody was asked. */
export function countShowingNothing(sheet: Sheet): number {
  return showingNothing(sheet).length;
}

function showingNothing(sheet: Sheet): number[] {
  const found: number[] = [];
  for (let win = 0; win < sheet.count; win++) {
    if (((sheet.mapped[win] ?? 0) & 1) === 1 || markAt(sheet, win, 'trashed') === 1) continue;
    if (markAt(sheet, win, 'status') === READY) found.push(win);
  }
  return found;
}
