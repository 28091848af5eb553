import { useRef, useState } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { useWhenever } from '@/components/ui/use-whenever';
import { countWaiting } from '@/lib/db/counting/aggregates';
import { countReady, listUnmapped } from '@/lib/db/win/mapping';
import { type DeckPlace, refilled, resumed } from '@/lib/domain/deck-place';
import { type DoneAct, recallMapping, rememberMapping } from './map-memory';

export interface MappingState {
  place: DeckPlace;
  /** What is still to be mapped; null until it is listed. */
  open: ReadonlySet<string> | null;
  done: readonly DoneAct[];
}

type Job = () => Promise<void>;

/**
 * The state of the mapping, changed by one job after the other: keys come faster than writes. The log is listed once,
 * and again only when wins were kept or put away elsewhere.
 */
export function useMappingState(ladderId: string) {
  const counts = useReading(readCounts, []);
  const [state, setState] = useState<MappingState>(() => ({ ...recallMapping(ladderId), open: null }));
  const [isFailed, setFailed] = useState(false);
  const latest = useRef(state);
  const last = useRef<Promise<void>>(Promise.resolve());

  const put = (changes: Partial<MappingState>) => {
    latest.current = { ...latest.current, ...changes };
    const { place, done } = latest.current;
    rememberMapping({ ladderId, place, done });
    setState(latest.current);
  };
  const queue = (job: Job): Promise<void> => {
    // One that fails must not take the next ones with it.
    last.current = last.current.then(job, job);
    return last.current;
  };
  const { ready: count, waiting } = counts.state === 'read' ? counts.value : { ready: null, waiting: 0 };
  useWhenever(count === null ? null : `${ladderId} ${count}`, () => {
    if (count === null) return;
    let isOver = false;
    const list = async () => {
      const open = new Set(await listUnmapped(ladderId));
      const { place, open: known } = latest.current;
      if (!isOver) put({ open, place: known === null ? resumed(place, open) : refilled(place, open) });
    };
    void queue(() => list().catch(() => setFailed(true)));
    return () => {
      isOver = true;
    };
  });
  return {
    ...{ state, latest, put, queue, isFailed: isFailed || counts.state === 'failed' },
    ...{ readyCount: count, waitingCount: waiting },
  };
}

/** How many wins were kept, and how many wait to be. */
async function readCounts(): Promise<{ ready: number; waiting: number }> {
  const [ready, waiting] = await Promise.all([countReady(), countWaiting()]);
  return { ready, waiting };
}
