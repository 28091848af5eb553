import { db } from '@/lib/db/database';
import type { RowChange } from '@/lib/domain/kept-backup';
import type { MergeRow } from '@/lib/domain/merge/merge-row';
import type { Writing } from '@/lib/domain/record';
import { withoutEdit } from '@/lib/domain/win/kept-edit';

/** Rows that are written without the page having its turn. */
const SLICE = 100;

/**
 * Takes back what an edit changed in a table, inside the caller's transaction; `hear` is told how many rows more are done.
 * Resolves to how many keep what came since.
 */
export async function undoEdit(
  name: string,
  changes: readonly RowChange[],
  writing: Writing,
  hear: (rows: number) => void,
): Promise<number> {
  const table = db.table<MergeRow, string>(name);
  let kept = 0;
  for (let from = 0; from < changes.length; from += SLICE) {
    const slice = changes.slice(from, from + SLICE);
    const rows = await table.bulkGet(slice.map(({ id }) => id));
    const back: MergeRow[] = [];
    for (const [index, change] of slice.entries()) {
      const now = rows[index];
      // The trash was emptied since.
      if (!now) continue;
      const { row, isTouched } = withoutEdit(change, now, writing);
      if (isTouched) kept++;
      if (row !== now) back.push(row);
    }
    await table.bulkPut(back);
    hear(slice.length);
  }
  return kept;
}
