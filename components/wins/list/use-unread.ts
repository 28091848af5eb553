import { useEffect } from 'react';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';

/** Has the words of those of `drawn` read that are not yet: `onUnread` gets their ids. */
export function useUnread(drawn: readonly WinEntry[], onUnread: (winIds: readonly string[]) => void): void {
  // What is on its way by its ids: a list would be new at every drawing.
  const asked = drawn.flatMap(({ id, isRead }) => (isRead ? [] : [id])).join();
  useEffect(() => {
    if (asked !== '') onUnread(asked.split(','));
  }, [asked, onUnread]);
}

/** So many rows on either side are read along: whoever scrolls comes to them next. */
const BESIDE = 30;

/** The wins of `drawn` rows from the first that is not read, and those beside them; none where all are read. */
export function unreadAmong(wins: readonly WinEntry[], drawn: readonly number[]): readonly WinEntry[] {
  const first = drawn.find((index) => wins[index]?.isRead === false);
  return first === undefined ? [] : wins.slice(Math.max(0, first - BESIDE), first + drawn.length + BESIDE);
}
