import { db } from '@/lib/db/database';
import { readInBatches } from '@/lib/db/in-batches';
import type { Instant } from '@/lib/domain/day';
import type { RowChange } from '@/lib/domain/kept-backup';
import { fieldsOf, type MergeRow, revisionOf, setField } from '@/lib/domain/merge/merge-row';
import type { Changes } from './kept-parts';
import { readAll } from './row-slices';

/** What of an artifact its page does not say: the rest is written anew whenever the page is seen. */
const OF_THE_USER = ['winId', 'written', 'excerpt', 'deletedAt'];

/** Whether the user wrote to a row since. */
export function isTouched(name: string, after: RowChange['after'], now: MergeRow | undefined): boolean {
  if (now === undefined || !isOther(after, now)) return false;
  if (name !== 'artifacts' || after === null) return true;
  return OF_THE_USER.some((field) => revisionOf(now, field) > (after.fieldRevs[field] ?? revisionOf(now, 'key')));
}

function isOther(after: RowChange['after'], now: MergeRow): boolean {
  return now.rev !== after?.rev || now.updatedAt !== after.updatedAt;
}

/** `before` with what was changed since `after`. */
export function withSince(before: MergeRow, after: RowChange['after'], now: MergeRow): MergeRow {
  if (after === null || !isOther(after, now)) return before;
  const row: MergeRow = { ...before, fieldRevs: { ...before.fieldRevs }, rev: now.rev, updatedAt: now.updatedAt };
  for (const field of fieldsOf(now).filter((field) => revisionOf(now, field) > (after.fieldRevs[field] ?? ''))) {
    setField(row, field, now[field]);
    const revision = now.fieldRevs[field];
    if (revision !== undefined) setField(row.fieldRevs, field, revision);
  }
  return row;
}

/** Ids of the new rows that stay: wins that were written to since, or to what hangs on them, and what a row that is left names. */
export async function whatStays(all: Changes, takenAt: Instant): Promise<ReadonlySet<string>> {
  const wins = await winsThatStay(all, takenAt);
  const employers = await namedStill(all, wins, { by: 'wins', of: 'employers', field: 'employerId', key: 'id' });
  const ladders = await namedStill(all, wins, { by: 'evidence', of: 'ladders', field: 'ladderId', key: 'ladderId' });
  return new Set([...wins, ...employers, ...ladders]);
}

/** The new wins that were written to since, or to something that hangs on them; what hung on them before is nothing new. */
async function winsThatStay(all: Changes, takenAt: Instant): Promise<ReadonlySet<string>> {
  const added = addedTo(all, 'wins');
  const staying = new Set<string>();
  if (added.length === 0) return staying;
  const rows = await readAll('wins', added);
  for (const [index, { id, after }] of added.entries()) if (isTouched('wins', after, rows[index])) staying.add(id);
  const ids = new Set(added.map(({ id }) => id));
  for (const name of ['artifacts', 'evidence']) {
    const came = new Map((all[name] ?? []).map(({ id, after }) => [id, after]));
    for (const row of await readInBatches(db.table<MergeRow, string>(name))) {
      const { winId } = row;
      if (typeof winId !== 'string' || !ids.has(winId)) continue;
      const after = came.get(row.id);
      if (after === undefined ? row.updatedAt > takenAt : isTouched(name, after, row)) staying.add(winId);
    }
  }
  return staying;
}

/** The new rows of the table `of` that a row of the table `by` will name when everything is put back. */
async function namedStill(
  all: Changes,
  wins: ReadonlySet<string>,
  { by, of, field, key }: { by: 'wins' | 'evidence'; of: string; field: string; key: string },
): Promise<string[]> {
  const added = addedTo(all, of);
  if (added.length === 0) return [];
  const came = new Map((all[by] ?? []).map((change) => [change.id, change]));
  const named = new Set<unknown>();
  for (const row of await readInBatches(db.table<MergeRow, string>(by))) {
    const change = came.get(row.id);
    const winId = by === 'wins' ? row.id : row.winId;
    const isLeft = change?.before !== null || isTouched(by, change.after, row) || wins.has(String(winId));
    if (isLeft) named.add((change?.before ? withSince(change.before, change.after, row) : row)[field]);
  }
  const rows = await readAll(of, added);
  return rows.flatMap((row) => (row && named.has(row[key]) ? [row.id] : []));
}

function addedTo(all: Changes, name: string): RowChange[] {
  return (all[name] ?? []).filter(({ before }) => before === null);
}
