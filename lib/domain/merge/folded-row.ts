import * as v from 'valibot';
import { IdSchema, type RecordFields, recordEntries } from '@/lib/domain/record';
import type { MergeRow } from './merge-row';

/**
 * A row as it was before the merge let another stand for it or pointed its references elsewhere. Nobody reads it but
 * the next merge, which takes these rows apart again: so it is the same log in whatever order machines meet.
 */
export const FoldedRowSchema = v.object({
  ...recordEntries,
  table: v.pipe(v.string(), v.maxLength(40)),
  /** The row that stands for it. */
  into: IdSchema,
  /** Its fields, of that table's shape. */
  row: v.looseObject(recordEntries),
});
export type FoldedRow = v.InferOutput<typeof FoldedRowSchema>;

/** `row` put by, with `into` in its place. */
export function foldedRow(table: string, row: MergeRow, into: string): FoldedRow {
  const { id, createdAt, updatedAt, rev, schemaVersion } = row;
  return { id, createdAt, updatedAt, rev, deletedAt: null, schemaVersion, fieldRevs: {}, table, into, row };
}

/** What was put by in a log that came from anywhere. */
export function foldedRows(rows: readonly RecordFields[]): FoldedRow[] {
  return rows.flatMap((row) => (v.is(FoldedRowSchema, row) ? [row] : []));
}
