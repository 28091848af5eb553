/** This page, among those that may leave words behind. */
export const tab = crypto.randomUUID();

const PREFIX = 'left-behind:';
let isHeld = false;

/** From now on other pages wait with this one's words until it has gone; the browser tells them. */
export function stayAlive(): void {
  if (isHeld) return;
  isHeld = true;
  void readLocks()?.request(PREFIX + tab, () => new Promise(() => {}));
}

/** Runs `work` once the page `of` has gone, in one page at a time. */
export async function whenGone(of: string, work: () => Promise<void>): Promise<void> {
  await (readLocks()?.request(PREFIX + of, work) ?? work());
}

function readLocks(): LockManager | undefined {
  return globalThis.navigator?.locks;
}
