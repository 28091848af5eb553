import { browser } from 'wxt/browser';
import type { StoredRow } from '@/lib/domain/record';
import { listKeys } from './journal-entry';
import type { ShadowStore } from './shadow-store';

const SHADOW = 'shadow:';

/** One key a row, so that a save writes one row and not the log. Only for where no content script can read it. */
export class StorageShadow implements ShadowStore {
  async put(table: string, rows: readonly StoredRow[]): Promise<void> {
    if (rows.length === 0) return;
    await browser.storage.local.set(Object.fromEntries(rows.map((row) => [keyOf(table, row.id), row])));
  }

  async remove(table: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await browser.storage.local.remove(ids.map((id) => keyOf(table, id)));
  }

  async read(table: string, ids: readonly string[]): Promise<StoredRow[]> {
    if (ids.length === 0) return [];
    const kept = await browser.storage.local.get(ids.map((id) => keyOf(table, id)));
    return Object.values(kept).filter(isRow);
  }

  async list(): Promise<Map<string, string[]>> {
    const ids = new Map<string, string[]>();
    for (const key of await listKeys()) {
      if (!key.startsWith(SHADOW)) continue;
      const [, table = '', id = ''] = key.split(':');
      const known = ids.get(table);
      if (known) known.push(id);
      else ids.set(table, [id]);
    }
    return ids;
  }

  async clear(): Promise<void> {
    await browser.storage.local.remove((await listKeys()).filter((key) => key.startsWith(SHADOW)));
  }
}

/** Everything else about it is looked at before it goes into the log. */
function isRow(kept: unknown): kept is StoredRow {
  return typeof kept === 'object' && kept !== null && 'id' in kept && 'rev' in kept;
}

function keyOf(table: string, id: string): string {
  return `${SHADOW}${table}:${id}`;
}
