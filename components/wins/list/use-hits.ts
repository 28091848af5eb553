import { startTransition, useEffect, useRef, useState } from 'react';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { comesFirst, isWithin, matcherOf, type WinFilter } from '@/lib/domain/win-list/win-filter';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { inSlices } from '@/lib/long-work/in-slices';

export interface Hits {
  wins: readonly WinEntry[];
  /** What they were looked for by, and among which. */
  filter: WinFilter;
  of: readonly WinEntry[];
  /** Whether all entries were looked at. */
  isWhole: boolean;
}

/** Mostly all are found before anybody could see some. */
const SOON_MS = 50;
/** What is typed next is to be seen in the next frame: a slice takes a quarter of one. */
const SLICE_MS = 4;

/**
 * The entries that `filter` asks for: looked for in slices, the newest first, so that a key pressed meanwhile is answered, and
 * starts anew, among those found last where it asks for some of them. Until they are found, or the first of them where that
 * takes long, the last ones stay.
 */
export function useHits(
  { entries, isRead }: { entries: readonly WinEntry[]; isRead: boolean },
  filter: WinFilter,
  ladder: Ladder,
  employers: readonly Employer[],
): Hits | null {
  const [hits, setHits] = useState<Hits | null>(null);
  const found = useRef<{ hits: Hits; ladder: Ladder; employers: readonly Employer[] } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const { order } = filter;
    const matches = matcherOf(filter, { ladder, builtIn: seniorEngineer, employers });
    if (matches === null && order === 'newest') {
      setHits({ wins: entries, filter, of: entries, isWhole: true });
      return;
    }
    const [first, wins]: [WinEntry[], WinEntry[]] = [[], []];
    const show = (isWhole: boolean) => {
      const now = { wins: first.concat(wins), filter, of: entries, isWhole };
      if (isWhole) found.current = { hits: now, ladder, employers };
      startTransition(() => setHits(now));
    };
    const look = (entry: WinEntry) => {
      if (matches === null || matches(entry)) (comesFirst(entry, order) ? first : wins).push(entry);
    };
    let isShown = false;
    const began = performance.now();
    const showFirst = () => {
      if (isShown || wins.length + first.length === 0 || performance.now() - began < SOON_MS || stop.signal.aborted)
        return;
      isShown = true;
      show(false);
    };
    const { signal } = stop;
    const last = found.current;
    // Words that have come since may be asked for in others.
    const isSame = isRead && last?.hits.of === entries && last.ladder === ladder && last.employers === employers;
    const among = last && isSame && isWithin(filter, last.hits.filter) ? last.hits.wins : entries;
    void inSlices(among, look, { signal, sliceMs: SLICE_MS, onProgress: showFirst }).then(
      (end) => end === 'done' && show(true),
    );
    return () => stop.abort();
  }, [entries, isRead, filter, ladder, employers]);
  return hits;
}
