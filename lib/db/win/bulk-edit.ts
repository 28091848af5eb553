import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { type ReadFor, readFor } from '@/lib/db/ladder/crosswalk';
import { attempt, type Outcome } from '@/lib/db/outcome';
import type { RowChange } from '@/lib/domain/kept-backup';
import { behavioursShown } from '@/lib/domain/ladder/crosswalk';
import type { Evidence } from '@/lib/domain/proof/evidence';
import { changedRecord, newRecord, type RecordFields, type Writing } from '@/lib/domain/record';
import type { Artifact } from '@/lib/domain/win/artifact';
import {
  type BulkEdit,
  editedFields,
  isOutOfReach,
  isReadBy,
  type LinkChange,
  linkChange,
} from '@/lib/domain/win/bulk-edit';
import { editOf } from '@/lib/domain/win/kept-edit';
import type { Relevel } from '@/lib/domain/win/relevel';
import { type Win, withLevel } from '@/lib/domain/win/win';
import type { Working } from '@/lib/long-work/pause';
import { keepBefore } from '@/lib/restore/way-back';

/** Of the wins that were asked for. */
export interface Edited {
  changed: number;
  /** Were so already. */
  same: number;
  /** Are no longer where they were. */
  gone: number;
  /** Takes it back, see `takeBack`; null: nothing differed. */
  beforeId: string | null;
}

export interface EditOptions extends Working {
  relevel?: Relevel;
}

/** Rows that are worked on without the page having its turn. */
const SLICE = 100;

/**
 * Does the same to many wins, in one transaction: all that are still there, or none, as when it is told to stop. It can be
 * taken back, after a reload too.
 */
export function editWins(
  winIds: readonly string[],
  edit: BulkEdit,
  { relevel = withLevel, signal, onProgress }: EditOptions = {},
): Promise<Outcome<Edited>> {
  return attempt(async () => {
    const writing = await startWriting();
    const tables = [db.wins, db.artifacts, db.evidence, db.ladders, db.backups];
    return db.transaction('rw', tables, async (): Promise<Outcome<Edited>> => {
      const reading = edit.behaviours ? await readFor(edit.behaviours.ladderId) : null;
      const work = { edit, relevel, reading, writing };
      const [wins, evidence]: [RowChange[], RowChange[]] = [[], []];
      const changed = new Set<string>();
      let gone = 0;
      for (let from = 0; from < winIds.length; from += SLICE) {
        signal?.throwIfAborted();
        const slice = await editSlice(winIds.slice(from, from + SLICE), work);
        wins.push(...slice.wins);
        evidence.push(...slice.evidence);
        for (const id of slice.changed) changed.add(id);
        gone += slice.gone;
        onProgress?.(Math.min(1, (from + SLICE) / winIds.length));
      }
      const counts = { changed: changed.size, same: winIds.length - changed.size - gone, gone };
      if (changed.size === 0) return { ok: true, ...counts, beforeId: null };
      return { ok: true, ...counts, beforeId: await keepBefore({ wins, evidence }, 'before-edit', writing) };
    });
  });
}

interface Work {
  edit: BulkEdit;
  relevel: Relevel;
  reading: ReadFor | null;
  writing: Writing;
}

async function editSlice(winIds: readonly string[], { edit, relevel, reading, writing }: Work) {
  const rows = await db.wins.bulkGet([...winIds]);
  const found = rows.filter((win): win is Win => win !== undefined && !isOutOfReach(win, edit));
  const linksOf = await readOf<Evidence>(reading ? found : [], (id) => db.evidence.where('winId').equals(id).toArray());
  const edits = found.map((win) => {
    const links = linksOf.get(win.id) ?? [];
    return { win, links, change: linkChange(edit, reading ? behavioursShown(links, reading) : []) };
  });
  const toRead = edits.filter(({ win, change }) => isReadBy(edit, win, change)).map(({ win }) => win);
  const artifactsOf = await readOf<Artifact>(toRead, (id) => db.artifacts.where('winId').equals(id).toArray());
  const wins = changesOf<Win>();
  const evidence = changesOf<Evidence>();
  const changed = new Set<string>();
  for (const { win, links, change } of edits) {
    const artifacts = (artifactsOf.get(win.id) ?? []).filter(({ deletedAt }) => deletedAt === null);
    const fields = editedFields(win, edit, change, {
      now: writing.now,
      relevel: artifactsOf.has(win.id) ? (next) => relevel(next, artifacts) : null,
    });
    const isOther = wins.add(win, changedRecord(win, fields, writing));
    for (const [before, after] of linkRows(win.id, reading, links, change, writing)) evidence.add(before, after);
    if (isOther || change.added.length + change.removed.length > 0) changed.add(win.id);
  }
  await db.wins.bulkPut(wins.rows);
  await db.evidence.bulkPut(evidence.rows);
  return { wins: wins.changes, evidence: evidence.changes, changed, gone: winIds.length - found.length };
}

/** What hangs on each of the wins: asked for together, which is many times quicker than one after the other. */
async function readOf<T>(wins: readonly Win[], read: (winId: string) => PromiseLike<T[]>): Promise<Map<string, T[]>> {
  const found = await Promise.all(wins.map(({ id }) => read(id)));
  return new Map(wins.map(({ id }, index) => [id, found[index] ?? []]));
}

/** The rows that say so; a link that only the crosswalk made is taken back by a row of its own, or it would be there again. */
function linkRows(
  winId: string,
  reading: ReadFor | null,
  links: readonly Evidence[],
  { added, removed }: LinkChange,
  writing: Writing,
): [Evidence | null, Evidence][] {
  if (!reading) return [];
  const { ladderId } = reading;
  const deletedAt = writing.now.toISOString();
  const rowOf = (behaviourId: string) =>
    links.find((row) => row.ladderId === ladderId && row.behaviourId === behaviourId) ?? null;
  const newRow = (behaviourId: string) =>
    newRecord(crypto.randomUUID(), { winId, ladderId, behaviourId, by: 'user' as const }, writing);
  const write = (behaviourId: string, change: Partial<Evidence>): [Evidence | null, Evidence] => {
    const before = rowOf(behaviourId);
    return [before, changedRecord(before ?? newRow(behaviourId), change, writing)];
  };
  return [
    ...added.map((id) => write(id, { deletedAt: null, by: 'user' })),
    ...removed.map((id) => write(id, { deletedAt, ...(rowOf(id)?.undone && { undone: false }) })),
  ];
}

function changesOf<T extends RecordFields>() {
  const rows: T[] = [];
  const changes: RowChange[] = [];
  /** Whether the row differs. */
  const add = (before: T | null, after: T): boolean => {
    if (before === after) return false;
    rows.push(after);
    changes.push(editOf(before, after));
    return true;
  };
  return { rows, changes, add };
}
