import * as v from 'valibot';
import { type Revision, withSeen } from '@/lib/domain/revision';
import { mergeWins } from '@/lib/domain/win/merge-wins';
import { type Win, WinSchema, winEntries } from '@/lib/domain/win/win';
import { compareValues, isNothing } from './canonical';
import { fieldsOf, knownOf, type MergeRow, mergeRow, revisionOf, setField, stampsOf } from './merge-row';
import { TABLE_LAWS } from './unique-keys';

/** The one row of `id` for several that met under one key. The same whatever order they are given in. */
export function foldRows(
  table: string,
  id: string,
  members: readonly MergeRow[],
  artifactsOf: (winId: string) => readonly { title: string }[],
): MergeRow {
  const same = members.map((row) => ({ ...row, id }));
  if (TABLE_LAWS[table]?.folds !== 'both') {
    return latestOf(same);
  }
  const row = bothOf(id, same);
  return table === 'wins' ? withWordsOfAll(row, members, artifactsOf) : row;
}

/** As if they had been one row from the start, but for those that an undo took back: they say nothing, and are only known of. */
function latestOf(members: readonly MergeRow[]): MergeRow {
  const says = members.filter(({ deletedAt, undone }) => deletedAt === null || undone !== true);
  const row = (says.length > 0 ? says : members).reduce((a, b) => mergeRow(a, b));
  return { ...row, fieldRevs: withSeen(row.fieldRevs, ...members.map(knownOf)) };
}

/** Of each field what was said rather than what was not, then the later. It is in the trash where all of them are. */
function bothOf(id: string, members: readonly MergeRow[]): MergeRow {
  const row: MergeRow = { ...stampsOf(members), id, deletedAt: null, fieldRevs: {} };
  const revisions: Record<string, Revision> = {};
  for (const field of new Set(members.flatMap(fieldsOf))) {
    const latest = members.reduce((a, b) => (isBefore(a, b, field) ? b : a));
    setField(row, field, latest[field]);
    const revision = members
      .map((member) => revisionOf(member, field))
      .sort()
      .at(-1);
    if (revision) setField(revisions, field, revision);
  }
  if (members.some(({ deletedAt }) => deletedAt === null)) row.deletedAt = null;
  row.fieldRevs = withSeen(revisions, ...members.map(knownOf));
  return row;
}

function isBefore(a: MergeRow, b: MergeRow, field: string): boolean {
  const [saidA, saidB] = [!isNothing(a[field]), !isNothing(b[field])];
  if (saidA !== saidB) return saidB;
  const [revisionA, revisionB] = [revisionOf(a, field), revisionOf(b, field)];
  if (revisionA !== revisionB) return revisionA < revisionB;
  return compareValues(a[field], b[field]) < 0;
}

/** As if the user had merged them by hand, the first one first: the words of all, and what one keeps private stays so. */
function withWordsOfAll(
  row: MergeRow,
  members: readonly MergeRow[],
  artifactsOf: (winId: string) => readonly { title: string }[],
): MergeRow {
  const wins = members.flatMap((member) => (v.is(WinSchema, member) ? [member] : []));
  if (wins.length < members.length) return row;
  const [first, ...others] = wins.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  if (!first) return row;
  const artifacts = wins.flatMap(({ id }) => artifactsOf(id));
  let fields: Partial<Win> | null = first;
  for (const other of others) {
    fields = fields && mergeWins({ win: { ...first, ...fields }, artifacts }, { win: other, artifacts: [] });
  }
  const merged = { ...row };
  // Too long for one win: the later words stand, and the conflicts name the others.
  const said = new Map(Object.entries(fields ?? keptBack(wins)));
  for (const field of Object.keys(winEntries)) {
    if (said.get(field) !== undefined) setField(merged, field, said.get(field));
  }
  return merged;
}

/** What one of them keeps to itself, the one win of all does. */
function keptBack(wins: readonly Win[]): Partial<Win> {
  return {
    visibility: wins.some(({ visibility }) => visibility === 'private') ? 'private' : 'normal',
    confidential: wins.some(({ confidential }) => confidential),
  };
}

function sortKey({ createdAt, id }: Win): string {
  return `${createdAt} ${id}`;
}
