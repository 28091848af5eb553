/** This page, among those that may leave words behind. */
export const tab = crypto.randomUUID();

const PREFIX = 'left-behind:';
let isHeld = false;

/** From now on other pages know that this one lives, and sees to its own words; the browser takes the sign down. */
export function stayAlive(): void {
  if (isHeld) return;
  isHeld = true;
  void readLocks()?.request(PREFIX + tab, () => new Promise(() => {}));
}

/** The pages that live and have words of their own; none where the browser cannot tell. */
export async function listLivingTabs(): Promise<Set<string>> {
  const { held = [] } = (await readLocks()?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
}

/** Runs `work` in one page at a time. */
export async function oneAtATime(work: () => Promise<void>): Promise<void> {
  await (readLocks()?.request('take-up-left-behind', work) ?? work());
}

function readLocks(): LockManager | undefined {
  return globalThis.navigator?.locks;
}
