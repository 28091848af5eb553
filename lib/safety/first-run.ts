import { listEmptyTables, listTables } from '@/lib/db/rows/rows';
import { openShadowStore } from '@/lib/safety/copy/open-shadow';
import { isPassing, readSigns } from './canary';

/**
 * Whether nothing was ever logged here: neither canary nor log nor copy has a row that somebody would miss. What is
 * cheaper to ask is asked first: of a long log that is there the canary knows.
 */
export async function isFirstRun(): Promise<boolean> {
  for (const isEmpty of [isCanaryEmpty, isLogEmpty, isCopyEmpty]) {
    if (!(await isEmpty().catch(() => false))) return false;
  }
  return true;
}

async function isCanaryEmpty(): Promise<boolean> {
  const { canary } = await readSigns();
  return Object.entries(canary?.tables ?? {}).every(([table, count]) => count === 0 || isPassing(table));
}

async function isLogEmpty(): Promise<boolean> {
  const missed = listTables().filter((table) => !isPassing(table));
  return (await listEmptyTables(missed)).size === missed.length;
}

async function isCopyEmpty(): Promise<boolean> {
  const store = await openShadowStore();
  return [...(await store.list())].every(([table, ids]) => ids.length === 0 || isPassing(table));
}
