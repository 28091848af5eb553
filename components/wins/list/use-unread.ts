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
