import type { RecordFields } from '@/lib/domain/record';
import { type Revision, withSeen } from '@/lib/domain/revision';
import type { Steps } from '@/lib/domain/steps';
import type { Loose } from './fold';
import { type FoldedRow, foldedRows } from './folded-row';
import { fieldsOf, knownOf, type MergeRow, mergeRow, revisionOf, setField } from './merge-row';
import { FOLDED, MACHINE_TABLES } from './unique-keys';

/** A whole log, by table. */
export type Tables = Record<string, RecordFields[]>;

/**
 * The opposite of `fold`: every row that was ever folded is itself again, with what was done to its stand-in since. A row
 * that nothing was done to is the very object of `tables`.
 */
export function* unfoldInSteps(tables: Tables): Steps<Loose> {
  const putBy = new Map<string, FoldedRow[]>();
  for (const folded of foldedRows(tables[FOLDED] ?? [])) {
    if (folded.row.id !== folded.id) continue;
    const place = placeOf(folded.table, folded.into);
    putBy.set(place, [...(putBy.get(place) ?? []), folded]);
  }
  const loose: Loose = new Map();
  for (const [table, rows] of Object.entries(tables)) {
    if (table === FOLDED || MACHINE_TABLES.includes(table)) continue;
    const byId = new Map<string, MergeRow>();
    const add = (row: MergeRow) => {
      const known = byId.get(row.id);
      byId.set(row.id, known ? mergeRow(known, row) : row);
    };
    for (const row of rows) {
      yield;
      // Where the stand-in is gone for good, so are the rows that it stood for.
      const members = putBy.size > 0 ? putBy.get(placeOf(table, row.id)) : undefined;
      if (members) for (const member of members) add(withChanges(member.row, { ...row }, members));
      else add(asMergeRow(row));
    }
    loose.set(table, byId);
  }
  return loose;
}

/** Any row is one, with fields that only its table knows of. */
function asMergeRow(row: RecordFields & object): MergeRow {
  return row as MergeRow;
}

function placeOf(table: string, id: string): string {
  return `${table} ${id}`;
}

/** What was done to the row that stands for several was done to all of them: its trash, its words, its win. */
function withChanges(member: MergeRow, standing: MergeRow, members: readonly FoldedRow[]): MergeRow {
  const changed = fieldsOf(standing).filter((field) => {
    return members.every(({ row }) => revisionOf(standing, field) > revisionOf(row, field));
  });
  if (changed.length === 0) return member;
  const row = { ...member };
  const stamps: Record<string, Revision> = { ...member.fieldRevs };
  for (const field of changed) {
    setField(row, field, standing[field]);
    setField(stamps, field, revisionOf(standing, field));
  }
  row.fieldRevs = withSeen(stamps, knownOf(member), knownOf(standing));
  row.rev = Math.max(row.rev, standing.rev);
  row.updatedAt = row.updatedAt > standing.updatedAt ? row.updatedAt : standing.updatedAt;
  return row;
}
