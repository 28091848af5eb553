import { useSyncExternalStore } from 'react';
import { type LiveWinIndex, type WinIndex, winIndexOf } from '@/lib/db/win-list/win-index';
import type { Ladder } from '@/lib/domain/ladder/ladder';

/** The log as the list knows it, in step with every write, and the way to have the words of some wins read. */
export function useWinIndex(ladder: Ladder): { index: WinIndex; want: LiveWinIndex['want'] } {
  const { subscribe, current, want } = winIndexOf(ladder);
  return { index: useSyncExternalStore(subscribe, current), want };
}
