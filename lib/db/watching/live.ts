import { liveQuery } from 'dexie';

/** Calls `next` with what `read` resolves to, now and after every change of what it read; the result stops that. */
export function watchReading<T>(read: () => Promise<T>, next: (value: T) => void): () => void {
  const subscription = liveQuery(read).subscribe(next, () => undefined);
  return () => subscription.unsubscribe();
}
