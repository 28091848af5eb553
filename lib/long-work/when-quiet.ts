import { letOthersGo } from './let-others-go';

/** So soon after a key, or while something scrolls, the next one is likely to come. */
const QUIET_MS = 200;
const LOOK_MS = 20;
const ACTS = ['keydown', 'pointerdown', 'wheel', 'scroll'] as const;

let actedAt: number | undefined;

/** For work that nobody waits for: lets others go, and does not come between the keys of somebody who types or scrolls. */
export async function whenQuiet(): Promise<void> {
  actedAt ??= hearActs();
  await letOthersGo();
  while (performance.now() - actedAt < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

function hearActs(): number {
  const act = () => {
    actedAt = performance.now();
  };
  for (const type of ACTS) globalThis.addEventListener?.(type, act, { capture: true, passive: true });
  return Number.NEGATIVE_INFINITY;
}
