/** Runs one piece of work at a time for each `lock`, over every page and the worker; without one named, on the shadow copy. */
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
