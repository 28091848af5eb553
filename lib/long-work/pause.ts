import { letOthersGo, SLICE_MS } from './let-others-go';

/** What long work lets go on beside it, and how it is told to stop. */
export interface Working {
  /** Aborted: the work ends with that reason, and nothing of it is kept. */
  signal?: AbortSignal;
  /** How much of it is done, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/** Undefined: there was no need. */
export type Pause = (share: () => number) => Promise<void> | undefined;

/**
 * To be awaited between two steps of long work: where it has kept the page for long enough, the page has its turn first.
 * `share` is only asked for then.
 */
export function pauses({ signal, onProgress }: Working = {}): Pause {
  let since = performance.now();
  return (share) => {
    if (performance.now() - since < SLICE_MS) return undefined;
    signal?.throwIfAborted();
    onProgress?.(share());
    return letOthersGo().then(() => {
      signal?.throwIfAborted();
      since = performance.now();
    });
  };
}
