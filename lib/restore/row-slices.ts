import { db } from '@/lib/db/database';
import type { MergeRow } from '@/lib/domain/merge/merge-row';

/** As many as are read or written without the page having its turn. */
const SLICE = 250;

/** The same rows in the same order, at most 250 together. */
export function slicesOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / SLICE) }, (_, at) => all.slice(at * SLICE, (at + 1) * SLICE));
}

/** The rows of these ids, each at its place. */
export async function readAll(name: string, changes: readonly { id: string }[]): Promise<(MergeRow | undefined)[]> {
  const rows: (MergeRow | undefined)[] = [];
  for (const slice of slicesOf(changes.map(({ id }) => id)))
    rows.push(...(await db.table<MergeRow, string>(name).bulkGet(slice)));
  return rows;
}
