import { compareEntries, type WinEntry } from './win-entry';

/** `entries`, which stand newest first, without `gone` and with `fresh` in their places. */
export function withEntries(
  entries: readonly WinEntry[],
  gone: readonly WinEntry[],
  fresh: readonly WinEntry[],
): WinEntry[] {
  const kept = [...entries];
  for (const entry of gone) {
    const place = placeOf(entry, kept);
    if (kept[place] === entry) kept.splice(place, 1);
  }
  for (const entry of fresh) kept.splice(placeOf(entry, kept), 0, entry);
  return kept;
}

/** Where it stands, or would. */
function placeOf(entry: WinEntry, entries: readonly WinEntry[]): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const there = entries[middle];
    if (there && compareEntries(there, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
