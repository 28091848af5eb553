import { compareNewest } from './log';
import type { WinEntry } from './win-entry';

/** `entries`, which stand newest first, without those of `winIds` and with `fresh` in their places. */
export function withEntries(
  entries: readonly WinEntry[],
  winIds: ReadonlySet<string>,
  fresh: readonly WinEntry[],
): WinEntry[] {
  const kept = entries.filter(({ id }) => !winIds.has(id));
  for (const entry of fresh) kept.splice(placeOf(entry, kept), 0, entry);
  return kept;
}

function placeOf(entry: WinEntry, entries: readonly WinEntry[]): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = entries[middle];
    if (there && compareNewest(there, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
