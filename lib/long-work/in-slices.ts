import { letOthersGo, SLICE_MS } from './let-others-go';

export interface SliceOptions {
  /** Cancels: what was worked on so far is the caller's to drop. */
  signal?: AbortSignal;
  /** How long one slice may last, in milliseconds. */
  sliceMs?: number;
  /** Hears after each slice how many items are done. */
  onProgress?: (done: number, total: number) => void;
}

/** Items that take a slice's so-many-th part together need no look at the clock between them: it takes as long as they do. */
const UNFELT = 32;
const MOST_UNTIMED = 16;

/**
 * The one way to do long work in a page: `each` for every item, in slices of at most 8 ms, with the browser's own work
 * let in between. The policy allows no worker that could do it aside. Resolves to `cancelled` within a slice.
 */
export async function inSlices<T>(
  items: ArrayLike<T>,
  each: (item: T, index: number) => void,
  { signal, sliceMs = SLICE_MS, onProgress }: SliceOptions = {},
): Promise<'done' | 'cancelled'> {
  let looked = performance.now();
  let end = looked + sliceMs;
  let [next, stride] = [0, 1];
  for (let index = 0; index < items.length; index++) {
    if (index >= next) {
      const now = performance.now();
      stride = now - looked < sliceMs / UNFELT ? Math.min(2 * stride, MOST_UNTIMED) : 1;
      [looked, next] = [now, index + stride];
      if (now >= end) {
        onProgress?.(index, items.length);
        await letOthersGo();
        if (signal?.aborted) return 'cancelled';
        looked = performance.now();
        end = looked + sliceMs;
      }
    }
    each(items[index] as T, index);
  }
  if (signal?.aborted) return 'cancelled';
  onProgress?.(items.length, items.length);
  return 'done';
}
