import { Dexie } from 'dexie';
import { db } from '@/lib/db/database';
import type { Steps } from '@/lib/domain/steps';
import { letOthersGo, SLICE_MS } from '@/lib/long-work/let-others-go';
import type { Working } from '@/lib/long-work/pause';

/** Steps between two looks at the clock. */
const UNLOOKED = 64;

/** How the page gets its turn: a transaction ends where it is left without a question. */
export type Turn = 'apart' | 'in-transaction';

/** Takes `steps` to their end, and lets the page have its turn between them. `about`: how many steps there may be. */
export async function inTurns<T>(
  steps: Steps<T>,
  turn: Turn,
  { signal, onProgress }: Working,
  about: number,
): Promise<T> {
  let since = performance.now();
  for (let taken = 0; ; taken++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (taken % UNLOOKED !== 0 || performance.now() - since < SLICE_MS) continue;
    signal?.throwIfAborted();
    onProgress?.(Math.min(1, taken / about));
    await (turn === 'apart' ? letOthersGo() : ask());
    since = performance.now();
  }
}

/** Of the caller's transaction: whatever it may read. */
function ask(): PromiseLike<unknown> {
  const [table = ''] = Dexie.currentTransaction.storeNames;
  return db.table(table).limit(1).primaryKeys();
}

/** Of the whole work, this part: its own end is `to`. */
export function partOf({ signal, onProgress }: Working, from: number, to: number): Working {
  return { signal, onProgress: (share) => onProgress?.(from + (to - from) * share) };
}
