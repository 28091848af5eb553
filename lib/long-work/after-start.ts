/** What woke a worker goes first, ms; it may end when nobody has asked it anything for 30 s. */
const STARTED_MS = 5_000;

/** To be awaited in the worker before what its start asks for and no user waits for. */
export function afterStart(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STARTED_MS));
}
