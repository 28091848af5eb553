import { db } from '@/lib/db/database';
import type { KeptKind, RowChange } from '@/lib/domain/kept-backup';
import { isSame } from '@/lib/domain/merge/canonical';
import { uniqueKeyOf } from '@/lib/domain/merge/references';
import type { Tables } from '@/lib/domain/merge/unfold';
import type { RecordFields, Writing } from '@/lib/domain/record';
import { type Changes, keepBefore } from './before';

/**
 * Makes the tables of `own`, which were read in this very transaction, what they are in `wanted`: writes what differs
 * and nothing else, and keeps first what was there. The id takes it back; null: nothing differed.
 */
export async function writeLog(own: Tables, wanted: Tables, kind: KeptKind, writing: Writing): Promise<string | null> {
  const changes: Changes = {};
  for (const { name } of db.logTables) {
    const found = own[name] ? changesOf(own[name], wanted[name] ?? []) : [];
    if (found.length > 0) changes[name] = found;
  }
  if (Object.keys(changes).length === 0) return null;
  const beforeId = await keepBefore(changes, kind, writing);
  for (const [name, found] of Object.entries(changes)) {
    const ids = new Set(found.map(({ id }) => id));
    // A row may take the unique key that another one leaves: all of them leave first.
    const leaving = found.filter(({ before, after }) => before && (!after || uniqueKeyOf(name, before) !== null));
    await db.table(name).bulkDelete(leaving.map(({ id }) => id));
    await db.table(name).bulkPut((wanted[name] ?? []).filter(({ id }) => ids.has(id)));
  }
  return beforeId;
}

function changesOf(own: readonly RecordFields[], wanted: readonly RecordFields[]): RowChange[] {
  const before = new Map(own.map((row) => [row.id, row]));
  const changes: RowChange[] = [];
  for (const row of wanted) {
    const mine = before.get(row.id);
    before.delete(row.id);
    if (mine !== undefined && isSame(mine, row)) continue;
    const { rev, updatedAt, fieldRevs } = row;
    changes.push({ id: row.id, before: mine ? { ...mine } : null, after: { rev, updatedAt, fieldRevs } });
  }
  for (const row of before.values()) changes.push({ id: row.id, before: { ...row }, after: null });
  return changes;
}
