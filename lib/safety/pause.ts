/** How long a page may be kept from drawing, ms. */
const MOST_MS = 8;

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
    if (performance.now() - since < MOST_MS) return undefined;
    signal?.throwIfAborted();
    onProgress?.(share());
    return letOthers().then(() => {
      signal?.throwIfAborted();
      since = performance.now();
    });
  };
}

function letOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
