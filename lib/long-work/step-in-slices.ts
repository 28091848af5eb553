import { pauses } from './pause';

/** So many steps are never felt together. */
const UNTIMED = 32;

/** Goes through work that comes as small steps, in slices, as `inSlices` does through a list. */
export async function stepInSlices(steps: Iterator<unknown>): Promise<void> {
  const pause = pauses();
  for (let done = 1; !steps.next().done; done++) {
    if (done % UNTIMED === 0) await pause(() => 0);
  }
}
