import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { headingOf, type WinFilter } from '@/lib/domain/win-list/win-filter';

/** Heights in pixels: a row, what one with tags has more, and the heading above the first row of a month. */
export interface RowSizes {
  row: number;
  tags: number;
  heading: number;
}

/** Where each of many rows stands, worked out and never measured: the same work for ten as for a hundred thousand. */
export interface RowLayout {
  count: number;
  height: number;
  hasHeading: (index: number) => boolean;
  /** Where a row begins, its heading included. */
  startOf: (index: number) => number;
  /** The row at `y`; the nearest where there is none. */
  indexAt: (y: number) => number;
}

/** The layout of `wins` as they stand, with a heading above each month where they go by day. */
export function layOutRows(
  wins: readonly WinEntry[],
  order: WinFilter['order'],
  { row, tags, heading }: RowSizes,
): RowLayout {
  const starts = groupStarts(wins, order);
  const count = wins.length;
  const headingsBefore = (index: number) => firstFrom(0, starts.length, (at) => (starts[at] ?? 0) >= index);
  const taggedBefore = tags > 0 ? countTagged(wins) : null;
  const startOf = (index: number) =>
    index * row + (taggedBefore?.[index] ?? 0) * tags + headingsBefore(index) * heading;
  return {
    count,
    height: startOf(count),
    hasHeading: (index) => starts[headingsBefore(index)] === index,
    startOf,
    indexAt: (y) => Math.max(0, firstFrom(0, count, (index) => startOf(index) > y) - 1),
  };
}

/** How many of the rows before each one have tags; at the end, how many of all. */
function countTagged(wins: readonly WinEntry[]): Uint32Array {
  const before = new Uint32Array(wins.length + 1);
  wins.forEach(({ behaviourIds }, index) => {
    before[index + 1] = (before[index] ?? 0) + (behaviourIds.length > 0 ? 1 : 0);
  });
  return before;
}

/** The rows that begin a month, or what is not mapped: all of one heading stand together. */
function groupStarts(wins: readonly WinEntry[], order: WinFilter['order']): number[] {
  const starts: number[] = [];
  for (let at = 0; at < wins.length; ) {
    const first = wins[at];
    if (!first) break;
    starts.push(at);
    const heading = headingOf(first, order);
    at = firstFrom(at + 1, wins.length, (index) => {
      const win = wins[index];
      return win !== undefined && headingOf(win, order) !== heading;
    });
  }
  return starts;
}

/** The first of `from` to `end` that is so, where all after it are; else `end`. */
function firstFrom(from: number, end: number, isSo: (index: number) => boolean): number {
  let [low, high] = [from, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
