import { browser } from 'wxt/browser';
import type { StoredRow } from '@/lib/domain/record';
import { listKeys } from './journal-entry';
import { isRow } from './shadow-in-storage';
import type { ShadowStore } from './shadow-store';

/** How the copy was kept before buckets: a key a row. */
const ALONE = 'shadow:';
const SLICE = 2_000;

/**
 * Brings rows that an earlier version kept by themselves into `store`. To be called before anything else is done with
 * it; what is interrupted goes on the next time, since a row is only forgotten here once it is there.
 */
export async function gatherRows(store: ShadowStore): Promise<void> {
  const keys = (await listKeys()).filter((key) => key.startsWith(ALONE)).sort();
  for (let from = 0; from < keys.length; from += SLICE) {
    const slice = keys.slice(from, from + SLICE);
    for (const [table, rows] of byTable(await browser.storage.local.get(slice))) await store.put(table, rows);
    await browser.storage.local.remove(slice);
  }
}

function byTable(stored: Record<string, unknown>): Map<string, StoredRow[]> {
  const tables = new Map<string, StoredRow[]>();
  for (const [key, row] of Object.entries(stored)) {
    const [, table = ''] = key.split(':');
    if (isRow(row)) tables.set(table, [...(tables.get(table) ?? []), row]);
  }
  return tables;
}
