import { db } from '@/lib/db/database';
import { readInBatches } from '@/lib/db/in-batches';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { isKeptBefore, type KeptBackup, type KeptKind, keptIds, type RowChange } from '@/lib/domain/kept-backup';
import type { MergeRow } from '@/lib/domain/merge/merge-row';
import { uniqueKeyOf } from '@/lib/domain/merge/references';
import { changedRecord, newRecord, type RecordFields, type Writing } from '@/lib/domain/record';
import type { Working } from '@/lib/long-work/pause';
import { type Changes, changesOf, inParts } from './kept-parts';
import { readAll, slicesOf } from './row-slices';
import { undoEdit } from './undo-edit';
import { isTouched, whatStays, withSince } from './what-stays';

/** As many of each sort can be taken back; older ones are let go. */
const MOST = 3;

/** Keeps what the log was like, inside the transaction that changes it. The id takes it back, after a reload too. */
export async function keepBefore(changes: Changes, kind: KeptKind, writing: Writing): Promise<string> {
  const id = crypto.randomUUID();
  const takenAt = writing.now.toISOString();
  const older = (await listAll()).filter((row) => sortOf(row.kind) === sortOf(kind)).slice(MOST - 1);
  await db.backups.bulkDelete(keptIds(older));
  const whole = await inParts(changes, writing);
  await db.backups.add(newRecord(id, { takenAt, kind, takenBackAt: null, ...whole }, writing));
  return id;
}

async function listAll(): Promise<KeptBackup[]> {
  return (await db.backups.orderBy('takenAt').reverse().toArray()).filter(isKeptBefore);
}

/** Of a new row no field needs to be told from another: it goes as it came, or stays. */
export function afterOf({ rev, updatedAt, fieldRevs }: RecordFields, wasThere: boolean): RowChange['after'] {
  return { rev, updatedAt, fieldRevs: wasThere ? fieldRevs : {} };
}

/** Neither merges that come by themselves from the folder nor edits, which are many, push out a restore. */
function sortOf(kind: KeptKind): 'by-itself' | 'edit' | 'whole-log' {
  if (kind === 'before-edit') return 'edit';
  return kind === 'before-folder-merge' ? 'by-itself' : 'whole-log';
}

/** What can still be taken back, the latest first. */
export async function listKept(): Promise<KeptBackup[]> {
  return (await listAll()).filter(({ takenBackAt }) => takenBackAt === null);
}

/**
 * Puts every row back as it was, in one transaction. What was written since stays: a field that was changed, a new row
 * that was, with what hangs on it and what it names. `kept`: how many rows were changed, a new win with all of its own
 * as one; the same where it was taken back already. Nothing is put back where `working` is told to stop.
 */
export function takeBack(id: string, working: Working = {}): Promise<Outcome<{ kept: number }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.logTables, async (): Promise<Outcome<{ kept: number }>> => {
      const backup = await db.backups.get(id);
      if (!backup || !isKeptBefore(backup)) return { ok: false, reason: 'not-found' };
      if (backup.takenBackAt !== null) return { ok: true, kept: backup.stayed ?? 0 };
      let kept = 0;
      const all = await changesOf(backup);
      const hear = hearing(all, working);
      const isEdit = backup.kind === 'before-edit';
      const staying = isEdit ? new Set<string>() : await whatStays(all, backup.takenAt);
      for (const { name } of db.logTables) {
        const changes = all[name] ?? [];
        kept += await (isEdit ? undoEdit(name, changes, writing, hear) : putBack(name, changes, staying, hear));
      }
      const taken = { takenBackAt: writing.now.toISOString(), stayed: kept };
      await db.backups.put(changedRecord<KeptBackup>(backup, taken, writing));
      return { ok: true, kept };
    });
  });
}

/** Makes of how many rows are done what `working` hears, and stops where it is told to. */
function hearing(all: Changes, { signal, onProgress }: Working): (rows: number) => void {
  const total = Object.values(all).reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  return (rows) => {
    signal?.throwIfAborted();
    done += rows;
    onProgress?.(Math.min(1, done / total));
  };
}

async function putBack(
  name: string,
  changes: readonly RowChange[],
  staying: ReadonlySet<unknown>,
  hear: (rows: number) => void,
): Promise<number> {
  if (changes.length === 0) return 0;
  const table = db.table<MergeRow, string>(name);
  const rows = await readAll(name, changes);
  const plans = changes.map((change, index) => ({ ...change, now: rows[index] }));
  const isKept = ({ id, after, now }: (typeof plans)[number]) => isTouched(name, after, now) || staying.has(id);
  const added = plans.filter((plan) => plan.before === null);
  const gone = added.filter((plan) => !isKept(plan) && !staying.has(plan.now?.winId)).map((plan) => plan.id);
  for (const slice of slicesOf(gone)) {
    await table.bulkDelete(slice);
    hear(slice.length);
  }
  const back = plans.flatMap(({ before, after, now }) =>
    before ? [now ? withSince(before, after, now) : before] : [],
  );
  const free = await withoutTaken(name, back);
  // A row may take the unique key that another one leaves: all of them leave first.
  for (const slice of slicesOf(free.map(({ id }) => id))) await table.bulkDelete(slice);
  for (const slice of slicesOf(free)) {
    await table.bulkPut(slice);
    hear(slice.length);
  }
  // What a new win that stays keeps with it is not told of beside it.
  const isTold = ({ id, before, after, now }: (typeof plans)[number]) =>
    (before !== null || now?.winId === undefined) &&
    (isTouched(name, after, now) || (name === 'wins' && staying.has(id)));
  return plans.filter(isTold).length + back.length - free.length;
}

/** A row whose unique key belongs to one that was written to since gives way to it. */
async function withoutTaken(name: string, back: readonly MergeRow[]): Promise<MergeRow[]> {
  if (!back.some((row) => uniqueKeyOf(name, row) !== null)) return [...back];
  const ids = new Set(back.map(({ id }) => id));
  const standing = await readInBatches(db.table<MergeRow, string>(name));
  const taken = new Set(standing.flatMap((row) => (ids.has(row.id) ? [] : [uniqueKeyOf(name, row)])));
  return back.filter((row) => !taken.has(uniqueKeyOf(name, row)));
}
