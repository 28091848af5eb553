/** The first seconds of a browser are the user's, ms. Less than the 30 s after which a worker that nobody asks ends. */
const STARTED_MS = 10_000;

/** To be awaited in the worker before what a start asks for and nobody waits for: what is opened meanwhile goes first. */
export function afterStart(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STARTED_MS));
}
