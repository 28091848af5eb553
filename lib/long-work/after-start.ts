/** The first seconds of a browser are the user's, ms. */
const STARTED_MS = 20_000;

/** To be awaited in the worker before what a start asks for and nobody waits for: what is opened meanwhile goes first. */
export function afterStart(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, STARTED_MS));
}
