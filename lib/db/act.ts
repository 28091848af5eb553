import type { Table } from 'dexie';
import { type Evidence, unmade } from '@/lib/domain/proof/evidence';
import { changedRecord, isSameValue, type RecordFields, type Writing } from '@/lib/domain/record';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

interface Change<T> {
  before: T;
  after: T;
}

/** What one command changed, row by row: enough to take it back. */
export interface Act {
  wins: Change<Win>[];
  artifacts: Change<Artifact>[];
  /** Null: there was no row. */
  evidence: { before: Evidence | null; after: Evidence }[];
}

/** The tables that a transaction needs in which an act is done or taken back. */
export const actTables = () => [db.wins, db.artifacts, db.evidence];

/** Writes `rows` as `change` makes them, inside the caller's transaction; rows that stay as they are are left out. */
export async function putChanged<T extends RecordFields>(
  table: Table<T, string>,
  rows: readonly T[],
  change: (row: T) => Partial<T>,
  writing: Writing,
): Promise<Change<T>[]> {
  const changes = rows
    .map((before) => ({ before, after: changedRecord(before, change(before), writing) }))
    .filter(({ before, after }) => before !== after);
  await table.bulkPut(changes.map(({ after }) => after));
  return changes;
}

/** What differs between two readings of links. */
export function evidenceChanges(earlier: readonly Evidence[], later: readonly Evidence[]): Act['evidence'] {
  const old = new Map(earlier.map((row) => [row.id, row]));
  return later
    .map((after) => ({ before: old.get(after.id) ?? null, after }))
    .filter(({ before, after }) => before?.rev !== after.rev);
}

/**
 * Takes `act` back, all of it or none: every field that it changed gets its earlier value, what was written to other
 * fields since stays, and a row that it made says nothing any more. `undid: false`: one of these fields was changed
 * since, so nothing was touched.
 */
export function undoAct(act: Act): Promise<Outcome<{ undid: boolean }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', actTables(), () => putActBack(act, writing));
  });
}

/** The same inside the caller's transaction. */
export async function putActBack(
  { wins, artifacts, evidence }: Act,
  writing: Writing,
): Promise<Outcome<{ undid: boolean }>> {
  const links = evidence.map(({ before, after }) => ({
    before: before ?? { ...after, ...unmade(writing.now) },
    after,
  }));
  const [oldWins, oldArtifacts, oldEvidence] = [
    await findUnchanged(db.wins, wins),
    await findUnchanged(db.artifacts, artifacts),
    await findUnchanged(db.evidence, links),
  ];
  for (const found of [oldWins, oldArtifacts, oldEvidence]) {
    if (found === 'gone') return { ok: false, reason: 'not-found' };
  }
  if (!Array.isArray(oldWins) || !Array.isArray(oldArtifacts) || !Array.isArray(oldEvidence)) {
    return { ok: true, undid: false };
  }
  await putBack(db.wins, oldWins, wins, writing);
  await putBack(db.artifacts, oldArtifacts, artifacts, writing);
  await putBack(db.evidence, oldEvidence, links, writing);
  return { ok: true, undid: true };
}

async function findUnchanged<T extends RecordFields>(
  table: Table<T, string>,
  changes: readonly Change<T>[],
): Promise<T[] | 'gone' | 'changed'> {
  const rows = await table.bulkGet(changes.map(({ after }) => after.id));
  const found = rows.filter((row) => row !== undefined);
  if (found.length < changes.length) return 'gone';
  const isUnchanged = changes.every((change, index) => {
    const now = found[index];
    return changedFields(change).every((field) => now !== undefined && isSameValue(now[field], change.after[field]));
  });
  return isUnchanged ? found : 'changed';
}

async function putBack<T extends RecordFields>(
  table: Table<T, string>,
  rows: readonly T[],
  changes: readonly Change<T>[],
  writing: Writing,
): Promise<void> {
  const earlier = new Map(changes.map((change) => [change.after.id, change]));
  const back = (row: T): Partial<T> => {
    const change = earlier.get(row.id);
    const values: Partial<T> = {};
    for (const field of change ? changedFields(change) : []) values[field] = change?.before[field];
    return values;
  };
  await putChanged(table, rows, back, writing);
}

/** Which fields differ, but for the stamps that every change sets. */
function changedFields<T extends RecordFields>({ before, after }: Change<T>): (keyof T & string)[] {
  return (Object.keys({ ...before, ...after }) as (keyof T & string)[]).filter(
    (field) => !STAMPS.has(field) && !isSameValue(before[field], after[field]),
  );
}

const STAMPS = new Set(['updatedAt', 'rev', 'schemaVersion', 'fieldRevs']);
