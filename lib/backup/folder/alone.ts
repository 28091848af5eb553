const LOCK = 'winnow-folder';

let last: Promise<unknown> = Promise.resolve();

/** Runs `work` while no other page of Winnow’s is at the folder; it waits for the one that is. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) return locks.request(LOCK, async () => work());
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
