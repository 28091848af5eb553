import { db } from '@/lib/db/database';
import { type KeptBackup, type KeptRow, PART, type RowChange } from '@/lib/domain/kept-backup';
import { newRecord, type RecordFields, type Writing } from '@/lib/domain/record';

/** Rows of the log before and after something that changed many at once, by table. */
export type Changes = Record<string, RowChange[]>;

/** As much as one row holds: it is read, copied and told of whole. */
const MOST_IN_ONE = 200;

/** What a row says that keeps `changes`: they themselves, or, of a long log, the parts that are written here. */
export async function inParts(changes: Changes, writing: Writing): Promise<Pick<KeptBackup, 'changes' | 'parts'>> {
  const rows = Object.values(changes).reduce((sum, { length }) => sum + length, 0);
  if (rows <= MOST_IN_ONE) return { changes };
  const ids: string[] = [];
  for (const [name, all] of Object.entries(changes)) {
    for (let from = 0; from < all.length; from += MOST_IN_ONE) {
      const id = crypto.randomUUID();
      const some = { [name]: all.slice(from, from + MOST_IN_ONE) };
      const part: Omit<KeptRow, keyof RecordFields> = { takenAt: null, kind: PART, changes: some, takenBackAt: null };
      await db.backups.add(newRecord(id, part, writing));
      ids.push(id);
    }
  }
  return { changes: {}, parts: { ids, rows } };
}

/** All that was changed, by table, in its order. Rejects where a part is gone: half of it is not taken back. */
export async function changesOf({ changes, parts }: KeptBackup): Promise<Changes> {
  const all: Changes = Object.fromEntries(Object.entries(changes).map(([name, some]) => [name, [...some]]));
  for (const id of parts?.ids ?? []) {
    const part = await db.backups.get(id);
    if (!part) throw new Error('a part of what was kept is gone');
    for (const [name, some] of Object.entries(part.changes)) {
      all[name] ??= [];
      all[name].push(...some);
    }
  }
  return all;
}
