import type { RowChange } from '@/lib/domain/kept-backup';
import { isSame } from '@/lib/domain/merge/canonical';
import { fieldsOf, type MergeRow, setField } from '@/lib/domain/merge/merge-row';
import { unmade } from '@/lib/domain/proof/evidence';
import { changedRecord, type RecordFields, type Writing } from '@/lib/domain/record';

/** One row before and after an edit of many: of its fields only those that were changed. */
export function editOf(before: RecordFields | null, after: RecordFields): RowChange {
  const { id, rev, updatedAt, deletedAt } = after;
  const stamps = { rev, updatedAt, fieldRevs: {} };
  if (before === null) return { id, before, after: { ...stamps, says: { deletedAt } } };
  const [was, is]: [MergeRow, MergeRow] = [{ ...before }, { ...after }];
  const kept: MergeRow = {
    ...{ id, createdAt: was.createdAt, updatedAt: was.updatedAt, rev: was.rev },
    ...{ deletedAt: was.deletedAt, schemaVersion: was.schemaVersion, fieldRevs: {} },
  };
  const says: Record<string, unknown> = {};
  for (const field of fieldsOf(is)) {
    if (isSame(was[field], is[field])) continue;
    // A field that was not there is taken back by being emptied: rows keep what a change leaves undefined.
    setField(kept, field, was[field] ?? (Array.isArray(is[field]) ? [] : null));
    setField(says, field, is[field]);
  }
  return { id, before: kept, after: { ...stamps, says } };
}

/**
 * `now` with what `editOf` says of before the edit, as a change of its own: another laptop may have heard of the edit, and
 * is to hear of this. `isTouched`: something that the edit changed was changed again since, and stays.
 */
export function withoutEdit(
  { before, after }: RowChange,
  now: MergeRow,
  writing: Writing,
): { row: MergeRow; isTouched: boolean } {
  const says = after?.says ?? {};
  if (before === null) {
    if ((now.deletedAt === null) !== (says.deletedAt === null)) return { row: now, isTouched: false };
    return { row: changedRecord<MergeRow>(now, unmade(writing.now), writing), isTouched: false };
  }
  const earlier: MergeRow = { ...before };
  const back: Partial<MergeRow> = {};
  let isTouched = false;
  for (const [field, edited] of Object.entries(says)) {
    if (isSame(now[field], edited)) setField(back, field, earlier[field]);
    else if (!isSame(now[field], earlier[field])) isTouched = true;
  }
  return { row: changedRecord<MergeRow>(now, back, writing), isTouched };
}
