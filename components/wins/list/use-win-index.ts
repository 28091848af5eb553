import { useSyncExternalStore } from 'react';
import { type WinIndex, winIndexOf } from '@/lib/db/win-index';
import type { Ladder } from '@/lib/domain/ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

/** The log as the list knows it, in step with every write. */
export function useWinIndex(ladder: Ladder): WinIndex {
  const { subscribe, current } = winIndexOf(ladder, seniorEngineer);
  return useSyncExternalStore(subscribe, current);
}
