import { useEffect, useState, useSyncExternalStore } from 'react';
import { type WinIndex, winIndexOf } from '@/lib/db/win-list/win-index';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { bestEntries } from '@/lib/domain/win-list/best-entries';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import { wordsAsked } from '@/lib/domain/win-list/win-search';
import { inSlices } from '@/lib/long-work/in-slices';
import { NEWEST } from './recent';

export interface FoundWins {
  wins: readonly WinEntry[];
  /** How many there are of them in all. */
  count: number;
  /** Whether the whole log was looked through. */
  isWhole: boolean;
  /** What was typed when they were found; null before the log is read. */
  text: string | null;
}

const MOST_FOUND = 8;
/** Before any are found. */
export const NONE: FoundWins = { wins: [], count: 0, isWhole: true, text: null };

/**
 * The wins that answer best to what is typed, the newest ones before that: looked for in the list's own index, in slices, so
 * that a key pressed meanwhile is answered and starts anew. Until they are found the last ones stay.
 */
export function useFoundWins(ladder: Ladder | null, text: string): FoundWins {
  const index = useIndex(ladder);
  const [found, setFound] = useState(NONE);
  const entries = index?.entries;
  const isRead = index?.isRead ?? true;
  const isBegun = index !== null && (index.entries.length > 0 || index.isWhole || index.hasFailed);
  useEffect(() => {
    if (!entries) return setFound(NONE);
    const words = wordsAsked(text);
    if (words.length === 0) {
      const wins = entries.slice(0, NEWEST).filter((entry) => entry.isRead);
      return setFound({ wins, count: entries.length, isWhole: true, text: isBegun ? text : null });
    }
    const stop = new AbortController();
    const best = bestEntries<WinEntry>(words, MOST_FOUND);
    void inSlices(entries, best.look, { signal: stop.signal }).then((end) => {
      const { best: wins, count } = best.read();
      if (end === 'done') setFound({ wins, count, isWhole: isRead, text });
    });
    return () => stop.abort();
  }, [entries, isBegun, isRead, text]);
  return found;
}

function useIndex(ladder: Ladder | null): WinIndex | null {
  const live = ladder && winIndexOf(ladder);
  return useSyncExternalStore(live?.subscribe ?? nothing, live?.current ?? none);
}

const nothing = () => () => {};
const none = () => null;
