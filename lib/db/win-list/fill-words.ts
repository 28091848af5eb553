import type { WinWords } from '@/lib/domain/win-list/win-words';
import { whenQuiet } from '@/lib/long-work/when-quiet';
import { readWordsAfter } from './win-entries';

interface Filling {
  toWords: Parameters<typeof readWordsAfter>[2];
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
 * Reads the words of all wins behind everything else, by their ids: in short turns, while nobody types or scrolls, the
 * next of them on its way meanwhile.
 */
export async function fillWords({ toWords, fill, told, signal }: Filling): Promise<void> {
  const readAfter = (id: string) => readWordsAfter(id, BATCH, toWords);
  let read = 0;
  for (let coming: ReturnType<typeof readAfter> | null = readAfter(''); coming; ) {
    const { words, last }: Awaited<ReturnType<typeof readAfter>> = await coming;
    if (signal.aborted) return;
    coming = last === null ? null : readAfter(last);
    for (const [id, each] of words) fill(id, each);
    const before = read;
    read += words.size;
    if (Math.floor(read / TOLD) > Math.floor(before / TOLD) && coming) told(read, false);
    await whenQuiet();
  }
  if (!signal.aborted) told(read, true);
}
