import type { WinWords } from '@/lib/domain/win-list/win-words';
import { whenQuiet } from '@/lib/long-work/when-quiet';
import { readWordsBetween } from './win-entries';

interface Filling {
  ids: readonly string[];
  toWords: Parameters<typeof readWordsBetween>[2];
  fill: (winId: string, words: WinWords) => void;
  /** Hears now and then of how many the words were read, and whether that is all. */
  told: (read: number, isRead: boolean) => void;
  signal: AbortSignal;
}

/** As many as are read in a few milliseconds. */
const BATCH = 200;
/** How often it is said how far the reading is. */
const TOLD = 20_000;

/**
 * Reads the words of many wins behind everything else: in short turns, while nobody types or scrolls, the
 * next of them on its way meanwhile.
 */
export async function fillWords({ ids, toWords, fill, told, signal }: Filling): Promise<void> {
  const sorted = [...ids].sort();
  const readAt = (at: number) => {
    const [first, last] = [sorted[at], sorted[Math.min(at + BATCH, sorted.length) - 1]];
    return first === undefined || last === undefined ? undefined : readWordsBetween(first, last, toWords);
  };
  let next = readAt(0);
  for (let at = 0; next !== undefined; at += BATCH) {
    const words = await next;
    if (signal.aborted) return;
    next = readAt(at + BATCH);
    for (const [id, each] of words) fill(id, each);
    if (Math.floor((at + BATCH) / TOLD) > Math.floor(at / TOLD) && next) told(at + BATCH, false);
    await whenQuiet();
  }
  if (!signal.aborted) told(sorted.length, true);
}
