import { Dexie } from 'dexie';
import { machine } from '@/lib/db/machine/machine';
import { listTables, readSlice } from '@/lib/db/rows/rows';
import type { Instant } from '@/lib/domain/day';
import type { RecordFields, StoredRow } from '@/lib/domain/record';
import { db } from './database';

/** Rows that are read without the page having its turn. */
const SLICE = 100;

/** When the log was last written to, as its rows say; null: it is empty. Looks at every row, and reads that one again. */
export async function readLastWrite(): Promise<{ at: Instant; isReadBack: boolean } | null> {
  let newest: { table: string; id: string; rev: number; updatedAt: Instant } | null = null;
  for (const table of listTables()) {
    // Many times quicker than row by row.
    for (let after: string | undefined = ''; after !== undefined; ) {
      const rows: StoredRow[] = await readSlice(table, after, SLICE);
      for (const { id, rev, updatedAt } of rows) {
        if (newest === null || updatedAt > newest.updatedAt) newest = { table, id, rev, updatedAt };
      }
      after = rows.at(-1)?.id;
    }
  }
  return newest && readBack(newest);
}

async function readBack(newest: { table: string; id: string; rev: number; updatedAt: Instant }) {
  const row = await db.table<RecordFields, string>(newest.table).get(newest.id);
  // Changed again or deleted meanwhile is as good: something stands there that was written later.
  return { at: newest.updatedAt, isReadBack: row === undefined || row.rev >= newest.rev };
}

/** Writes a row beside the log, reads it back and deletes it. False: what was read is not what was written. */
export async function testWrite(now: Date): Promise<boolean> {
  const probe = { key: crypto.randomUUID(), at: now.toISOString() };
  await machine.probes.put(probe);
  const found = await machine.probes.get(probe.key);
  await machine.probes.delete(probe.key);
  return found?.at === probe.at;
}

/** Whether a save is on the disk before it counts (`strict`), as the browser itself says of a transaction of the log. */
export async function readDurability(): Promise<string> {
  return db.transaction('rw', db.settings, async () => {
    await db.settings.count();
    const inner: IDBTransaction & { durability?: string } = Dexie.currentTransaction.idbtrans;
    return inner.durability ?? 'unknown';
  });
}
