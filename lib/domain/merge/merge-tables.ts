import type { Steps } from '@/lib/domain/steps';
import { isSame } from './canonical';
import { type Conflict, findConflicts } from './conflicts';
import { fold, type Loose } from './fold';
import { foldedRows } from './folded-row';
import { mergeRow } from './merge-row';
import { type Tables, unfoldInSteps } from './unfold';
import { FOLDED } from './unique-keys';

type CountByTable = Record<string, number>;

/** What a merge does to the own log, row by row. What arrives in the trash is counted nowhere. */
export interface MergeCounts {
  fresh: CountByTable;
  changed: CountByTable;
  same: CountByTable;
  /** Put in the trash, or folded into another row. */
  removed: CountByTable;
}

export interface Merged {
  tables: Tables;
  conflicts: Conflict[];
  counts: MergeCounts;
  /** Not null: so much of the own log would be changed by so little that the user is asked whether it is the right file. */
  asks: null | 'many-by-few';
}

/**
 * One log of two, by id and field. The same from either side, in any order and grouping, however often; a log merged
 * with itself or with nothing is itself.
 *
 * What was deleted for good after its days in the trash left no trace. An older copy of it on another machine, where it
 * never was in the trash, is therefore new again and counted as `fresh`; one that lies in the trash there is stopped by
 * `withoutOldTrash`.
 *
 * In so small steps that a page can draw between them; a row that nothing changes is the object of `own`.
 */
export function* mergeInSteps(own: Tables, other: Tables): Steps<Merged> {
  const ownRows = yield* unfoldInSteps(own);
  const otherRows = yield* unfoldInSteps(other);
  const folded = yield* fold(yield* joined(ownRows, otherRows));
  const counts = yield* countChanges(own, folded.tables);
  const into = new Map(foldedRows(own[FOLDED] ?? []).map((row) => [row.id, row.into]));
  const ownWins = new Set(own.wins?.map(({ id }) => id));
  const isFoldedBefore = (ids: readonly string[]) => {
    const standing = ids.map((id) => into.get(id) ?? (ownWins.has(id) ? id : null));
    return new Set(standing).size === 1;
  };
  return {
    tables: folded.tables,
    conflicts: yield* findConflicts(ownRows, otherRows, folded, isFoldedBefore),
    counts,
    asks: isManyByFew(own, other, counts) ? 'many-by-few' : null,
  };
}

function* joined(own: Loose, other: Loose): Steps<Loose> {
  const loose: Loose = new Map();
  for (const table of [...new Set([...own.keys(), ...other.keys()])].sort()) {
    const rows = new Map(own.get(table));
    for (const [id, row] of other.get(table) ?? []) {
      yield;
      const mine = rows.get(id);
      rows.set(id, mine ? mergeRow(mine, row) : row);
    }
    loose.set(table, rows);
  }
  return loose;
}

function* countChanges(own: Tables, after: Tables): Steps<MergeCounts> {
  const counts: MergeCounts = { fresh: {}, changed: {}, same: {}, removed: {} };
  const count = (kind: keyof MergeCounts, table: string) => {
    counts[kind][table] = (counts[kind][table] ?? 0) + 1;
  };
  for (const [table, rows] of Object.entries(after)) {
    if (table === FOLDED) continue;
    const before = new Map(own[table]?.map((row) => [row.id, row]));
    for (const row of rows) {
      yield;
      const mine = before.get(row.id);
      before.delete(row.id);
      if (mine === undefined) {
        if (row.deletedAt === null) count('fresh', table);
      } else if (isSame(mine, row)) count('same', table);
      else count(mine.deletedAt === null && row.deletedAt !== null ? 'removed' : 'changed', table);
    }
    for (const _gone of before.keys()) count('removed', table);
  }
  return counts;
}

/** Fewer rows than these are soon looked through. */
const MANY = 10;

/** A fifth of the own rows and more, by a log that is not half as long: the wrong file, or one of long ago. */
function isManyByFew(own: Tables, other: Tables, { changed, removed }: MergeCounts): boolean {
  const [mine, theirs] = [sizeOf(own), sizeOf(other)];
  const touched = [changed, removed].flatMap((counts) => Object.values(counts)).reduce((sum, n) => sum + n, 0);
  return touched >= MANY && touched * 5 >= mine && theirs * 2 < mine;
}

function sizeOf(tables: Tables): number {
  return Object.entries(tables).reduce((sum, [table, rows]) => sum + (table === FOLDED ? 0 : rows.length), 0);
}
