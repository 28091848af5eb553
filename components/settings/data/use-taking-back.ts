import { useRef } from 'react';
import type { Outcome } from '@/lib/db/outcome';
import type { Working } from '@/lib/long-work/pause';
import { useWorking } from './use-working';

export type UndoAct = (beforeId: string, working: Working) => Promise<Outcome<{ kept: number }>>;

/**
 * Takes back what changed many rows, once however often it is pressed; how far that is, and the way to stop it. `takeBack`
 * resolves to null where it was stopped, so that all of it still stands, and where it is under way already.
 */
export function useTakingBack(undo: UndoAct) {
  const { share, start, cancel } = useWorking();
  const isUnderWay = useRef(false);
  const takeBack = async (beforeId: string) => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    const working = start();
    const outcome = await undo(beforeId, working);
    working.end();
    isUnderWay.current = false;
    return !outcome.ok && working.signal.aborted ? null : outcome;
  };
  return { share, cancel, takeBack };
}
