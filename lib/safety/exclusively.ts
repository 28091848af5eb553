/** Runs one piece of work on the shadow copy at a time, over every page and the worker. */
export function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  if (locks) return locks.request('winnow-safety', work) as Promise<T>;
  // Without locks there is no second context either: that is a test under Node 20.
  const run = last.then(work, work);
  last = run.catch(() => undefined);
  return run;
}

let last: Promise<unknown> = Promise.resolve();
