import type { Table } from 'dexie';

/** As many rows as a page can take at once without being felt. */
const BATCH = 250;

/**
 * All rows of a table by id, in batches: keys are answered between two, and by id they come many times quicker than by a
 * cursor. `hear` is told of each while the database looks for the next.
 */
export async function readInBatches<T extends { id: string }>(
  table: Table<T, string>,
  hear?: (row: T) => void,
): Promise<T[]> {
  const rows: T[] = [];
  const readAfter = (id: string) => table.where(':id').above(id).limit(BATCH).toArray();
  for (let coming: Promise<T[]> | null = readAfter(''); coming; ) {
    const batch: T[] = await coming;
    const last = batch.at(-1);
    coming = last && batch.length === BATCH ? readAfter(last.id) : null;
    rows.push(...batch);
    if (hear) batch.forEach(hear);
  }
  return rows;
}
