/** Runs one piece of work on the shadow copy at a time, over every page and the worker; of another `lock`, beside it. */
export function exclusively<T>(work: () => Promise<T>, lock = 'winnow-safety'): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) return locks.request(lock, work) as Promise<T>;
  // Without locks there is no second context either: that is a test under Node 20.
  const run = (last.get(lock) ?? Promise.resolve()).then(work, work);
  last.set(
    lock,
    run.catch(() => undefined),
  );
  return run;
}

const last = new Map<string, Promise<unknown>>();
