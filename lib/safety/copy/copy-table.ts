import { readSlice } from '@/lib/db/rows/rows';
import type { StoredRow } from '@/lib/domain/record';
import type { ShadowStore } from './shadow-store';

/** Rows that are compared and copied at once. */
export const SLICE = 200;

/** Runs one slice: when, and beside what, is the caller's. */
export type Step = <T>(work: () => Promise<T>) => Promise<T>;
export const atOnce: Step = (work) => work();

export interface CopiedRows {
  copied: number;
  /** Of them, those of which there was no copy. */
  added: number;
  /** Rows of which the copy has a later state. */
  behind: number;
  /** How many were looked at, and the last of them; undefined: the table ended. */
  seen: number;
  last: string | undefined;
}

/** Copies what differs in the rows of `table` after `after`, in the order of their ids, `most` at most. */
export async function copyTable(
  store: ShadowStore,
  table: string,
  how: 'overwrite' | 'keep-newer',
  step: Step,
  { after = '', most = Number.POSITIVE_INFINITY } = {},
): Promise<CopiedRows> {
  const result: CopiedRows = { copied: 0, added: 0, behind: 0, seen: 0, last: after };
  while (result.last !== undefined && result.seen < most) {
    const from = result.last;
    result.last = await step(async () => {
      const rows = await readSlice(table, from, Math.min(SLICE, most - result.seen));
      const ids = rows.map(({ id }) => id);
      const copies = new Map((await store.read(table, ids)).map((row) => [row.id, row]));
      const behind = rows.filter(({ id, rev }) => how === 'keep-newer' && (copies.get(id)?.rev ?? 0) > rev);
      const older = rows.filter((row) => !behind.includes(row) && !isSame(row, copies.get(row.id)));
      await store.put(table, older);
      result.copied += older.length;
      result.added += older.filter(({ id }) => !copies.has(id)).length;
      result.behind += behind.length;
      result.seen += rows.length;
      return ids.at(-1);
    });
  }
  return result;
}

function isSame(row: StoredRow, copy: StoredRow | undefined): boolean {
  return row.rev === copy?.rev && row.updatedAt === copy.updatedAt;
}
