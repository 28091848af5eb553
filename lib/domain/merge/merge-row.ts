import type { RecordFields } from '@/lib/domain/record';
import { isSeenMark, type Revision, withSeen } from '@/lib/domain/revision';
import { compareValues, isSame } from './canonical';

/** A row as the merge sees it: fields that this build does not know are carried along like any other. */
export type MergeRow = RecordFields & { [field: string]: unknown };

const STAMPS = new Set(['id', 'createdAt', 'updatedAt', 'rev', 'schemaVersion', 'fieldRevs']);

/** The fields of a row that a change can change, the trash included. */
export function fieldsOf(row: MergeRow): string[] {
  return Object.keys(row).filter((field) => !STAMPS.has(field) && row[field] !== undefined);
}

/** When a field was last changed; '' where the row does not say. A row knows at least when it was put in the trash. */
export function revisionOf(row: MergeRow, field: string): Revision | '' {
  const stamp = Object.hasOwn(row.fieldRevs, field) ? row.fieldRevs[field] : undefined;
  if (stamp !== undefined || field !== 'deletedAt' || row.deletedAt === null) return stamp ?? '';
  const ms = Date.parse(row.deletedAt);
  return ms >= 0 ? `${ms.toString(16).padStart(12, '0').slice(-12)}-0000-unstamped` : '';
}

/** Every revision that a row knows of. */
export function knownOf(row: MergeRow): Record<string, Revision> {
  const deletedAt = revisionOf(row, 'deletedAt');
  return deletedAt === '' ? row.fieldRevs : { ...row.fieldRevs, deletedAt };
}

/**
 * One row of two versions of it. The later revision decides each field. Where the revisions are equal and the values
 * are not (old code, a damaged clock) the order of the values does: the same answer from either side. Merging is
 * commutative, associative and idempotent, for every part of it takes the greatest of a total order.
 */
export function mergeRow(a: MergeRow, b: MergeRow): MergeRow {
  if (isSame(a, b)) return a;
  const merged: MergeRow = { ...stampsOf([a, b]), id: a.id, deletedAt: null, fieldRevs: {} };
  const revisions: Record<string, Revision> = {};
  for (const field of new Set([...fieldsOf(a), ...fieldsOf(b)])) {
    const winner = isLater(a, b, field) ? a : b;
    setField(merged, field, winner[field]);
    const revision = revisionOf(winner, field);
    if (revision !== '') setField(revisions, field, revision);
  }
  merged.fieldRevs = withSeen(revisions, knownOf(a), knownOf(b));
  return outlivesTrash(merged) ? { ...merged, deletedAt: null } : merged;
}

/** What is stamped on the whole row: when it was first made, last changed, how often, by which version. */
export function stampsOf(
  rows: readonly MergeRow[],
): Pick<MergeRow, 'createdAt' | 'updatedAt' | 'rev' | 'schemaVersion'> {
  const texts = (field: 'createdAt' | 'updatedAt') => rows.map((row) => row[field]).sort();
  return {
    createdAt: texts('createdAt')[0] ?? '',
    updatedAt: texts('updatedAt').at(-1) ?? '',
    rev: Math.max(...rows.map(({ rev }) => rev)),
    schemaVersion: Math.max(...rows.map(({ schemaVersion }) => schemaVersion)),
  };
}

function isLater(a: MergeRow, b: MergeRow, field: string): boolean {
  const [revisionA, revisionB] = [revisionOf(a, field), revisionOf(b, field)];
  if (revisionA !== revisionB) return revisionA > revisionB;
  const order = compareValues(a[field], b[field]);
  // Of two that are as late, the one that loses nothing.
  return field === 'deletedAt' ? order <= 0 : order >= 0;
}

/** A tombstone holds against what was changed before it, and not against what was changed after it elsewhere. */
function outlivesTrash(row: MergeRow): boolean {
  if (row.deletedAt === null) return false;
  const deleted = revisionOf(row, 'deletedAt');
  return Object.entries(row.fieldRevs).some(
    ([field, revision]) => field !== 'deletedAt' && !isSeenMark(field) && revision > deleted,
  );
}

/** Field names come from files: one called `__proto__` must become a field and nothing else. */
export function setField(target: object, field: string, value: unknown): void {
  Object.defineProperty(target, field, { value, enumerable: true, writable: true, configurable: true });
}
