import { type Backup, NOT_IN_BACKUPS, sealBackup } from '@/lib/backup/backup';
import { listTables } from '@/lib/db/rows/rows';
import type { Tables } from '@/lib/domain/merge/unfold';
import type { RecordFields } from '@/lib/domain/record';
import { openShadowStore } from './open-shadow';

const SLICE = 500;

/** A backup of what the copy has, for where the log itself cannot be opened. */
export async function readCopy(now: Date): Promise<Backup> {
  const store = await openShadowStore();
  const tables: Tables = Object.fromEntries(listTables().map((table) => [table, []]));
  for (const [table, ids] of await store.list()) {
    const rows: RecordFields[] = [];
    for (let from = 0; from < ids.length; from += SLICE) {
      // Whole rows, as they were written; a restore looks each of them over.
      rows.push(...((await store.read(table, ids.slice(from, from + SLICE))) as RecordFields[]));
    }
    tables[table] = rows;
  }
  for (const table of NOT_IN_BACKUPS) delete tables[table];
  return sealBackup(tables, now);
}
