import { setTimeout as wait } from 'node:timers/promises';
import type { Opened } from './open-browser';

const EVERY = 2000;
/** Seconds of processor time in one look that count as rest. */
const REST = 0.1;
const PATIENCE = 180_000;

/** Of all the browser's processes since they began, seconds. */
export async function processorTime({ send }: Opened): Promise<number> {
  const { processInfo } = await send('SystemInfo.getProcessInfo');
  return (processInfo as { cpuTime: number }[]).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** Until the browser has nothing to do any more: what follows a large write goes on behind it. */
export async function settle(browser: Opened): Promise<void> {
  let before = await processorTime(browser);
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    await wait(EVERY);
    const now = await processorTime(browser);
    if (now - before < REST) return;
    before = now;
  }
}
