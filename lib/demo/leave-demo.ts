import { db } from '@/lib/db/database';
import { DEMO_LOCK, deleteDemo } from './forget-demo';

/** How long the other tabs that show the demo may take to leave it, ms; what is left then goes with the next page. */
const PATIENCE = 2_000;

let letGo = () => {};
let others: BroadcastChannel | undefined;

/** From now on this tab keeps the demo from being forgotten, and `left` is called when another one leaves it. */
export function joinDemo(left: () => void): void {
  const isLeft = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // What it resolves to is nobody's concern: it is held until the page has gone.
  void navigator.locks?.request(DEMO_LOCK, { mode: 'shared' }, () => isLeft);
  others = new BroadcastChannel(DEMO_LOCK);
  others.onmessage = () => {
    stepOut();
    left();
  };
}

/** Takes every tab out of the demo and deletes all that was written in it. This page must go away then. Never rejects. */
export async function leaveDemo(): Promise<void> {
  others?.postMessage('left');
  stepOut();
  const signal = AbortSignal.timeout(PATIENCE);
  await navigator.locks?.request(DEMO_LOCK, { signal }, deleteDemo).catch(() => undefined);
}

function stepOut(): void {
  db.close();
  sessionStorage.clear();
  letGo();
}
