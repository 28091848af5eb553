import { letOthersGo, SLICE_MS } from './let-others-go';

export interface SliceOptions {
  /** Cancels: what was worked on so far is the caller's to drop. */
  signal?: AbortSignal;
  /** How long one slice may last, in milliseconds. */
  sliceMs?: number;
  /** Hears after each slice how many items are done. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * The one way to do long work in a page: `each` for every item, in slices of at most 8 ms, with the browser's own work
 * let in between. The policy allows no worker that could do it aside. Resolves to `cancelled` within a slice.
 */
export async function inSlices<T>(
  items: ArrayLike<T>,
  each: (item: T, index: number) => void,
  { signal, sliceMs = SLICE_MS, onProgress }: SliceOptions = {},
): Promise<'done' | 'cancelled'> {
  let end = performance.now() + sliceMs;
  for (let index = 0; index < items.length; index++) {
    if (performance.now() >= end) {
      onProgress?.(index, items.length);
      await letOthersGo();
      if (signal?.aborted) return 'cancelled';
      end = performance.now() + sliceMs;
    }
    each(items[index] as T, index);
  }
  if (signal?.aborted) return 'cancelled';
  onProgress?.(items.length, items.length);
  return 'done';
}

/** As `inSlices`, with what `each` makes of every item; null when cancelled. */
export async function mapInSlices<T, R>(
  items: ArrayLike<T>,
  each: (item: T, index: number) => R,
  options: SliceOptions = {},
): Promise<R[] | null> {
  const made: R[] = [];
  const end = await inSlices(items, (item, index) => made.push(each(item, index)), options);
  return end === 'done' ? made : null;
}
