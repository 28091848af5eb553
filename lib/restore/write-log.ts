import { db } from '@/lib/db/database';
import { inTurns } from '@/lib/db/in-turns';
import type { KeptKind, RowChange } from '@/lib/domain/kept-backup';
import { isSame } from '@/lib/domain/merge/canonical';
import { uniqueKeyOf } from '@/lib/domain/merge/references';
import type { Tables } from '@/lib/domain/merge/unfold';
import type { RecordFields, Writing } from '@/lib/domain/record';
import type { Steps } from '@/lib/domain/steps';
import type { Working } from '@/lib/long-work/pause';
import type { Changes } from './kept-parts';
import { afterOf, keepBefore } from './way-back';

/** Rows that are written without the page having its turn. */
const SLICE = 250;

/**
 * Makes the tables of `own`, which were read in this very transaction, what they are in `wanted`: writes what differs
 * and nothing else, and keeps first what was there. The id takes it back; null: nothing differed.
 */
export async function writeLog(
  own: Tables,
  wanted: Tables,
  kind: KeptKind,
  writing: Writing,
  working: Working = {},
): Promise<string | null> {
  const changes: Changes = {};
  for (const { name } of db.logTables) {
    const [mine, theirs] = [own[name], wanted[name] ?? []];
    const found = mine ? await inTurns(changesOf(mine, theirs), 'in-transaction', quietly(working), 1) : [];
    if (found.length > 0) changes[name] = found;
  }
  if (Object.keys(changes).length === 0) return null;
  const beforeId = await keepBefore(changes, kind, writing);
  const all = Object.values(changes).reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  for (const [name, found] of Object.entries(changes)) {
    const changed = new Map(found.map((change) => [change.id, change]));
    // A row may take the unique key that another one leaves: all of them leave first.
    const leaving = found.filter(({ before, after }) => before && (!after || uniqueKeyOf(name, before) !== null));
    for (let from = 0; from < leaving.length; from += SLICE) {
      await db.table(name).bulkDelete(leaving.slice(from, from + SLICE).map(({ id }) => id));
    }
    const coming = (wanted[name] ?? []).filter(({ id }) => changed.has(id));
    // The database writes one slice while the page makes the next.
    let underWay: Promise<unknown> | undefined;
    for (let from = 0; from < coming.length; from += SLICE) {
      // Thrown inside the transaction: nothing of it is kept.
      working.signal?.throwIfAborted();
      const slice = coming.slice(from, from + SLICE);
      // What is new need not be looked for first.
      const isNew = slice.every(({ id }) => changed.get(id)?.before === null);
      const next = isNew ? db.table(name).bulkAdd(slice) : db.table(name).bulkPut(slice);
      // Where the one before fails, that one is told.
      next.catch(() => undefined);
      await underWay;
      underWay = next;
      done += slice.length;
      working.onProgress?.(done / all);
    }
    await underWay;
  }
  return beforeId;
}

/** Nothing to tell: how much there is to write is not known yet. */
function quietly({ signal }: Working): Working {
  return { signal };
}

function* changesOf(own: readonly RecordFields[], wanted: readonly RecordFields[]): Steps<RowChange[]> {
  const before = new Map(own.map((row) => [row.id, row]));
  const changes: RowChange[] = [];
  for (const row of wanted) {
    yield;
    const mine = before.get(row.id);
    before.delete(row.id);
    if (mine !== undefined && isSame(mine, row)) continue;
    changes.push({ id: row.id, before: mine ? { ...mine } : null, after: afterOf(row, mine !== undefined) });
  }
  for (const row of before.values()) changes.push({ id: row.id, before: { ...row }, after: null });
  return changes;
}
