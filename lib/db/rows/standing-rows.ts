import type { Table } from 'dexie';
import type { RecordFields } from '@/lib/domain/record';

/** The rows of a table that are not deleted: read at once and then sorted out, since a filter of the database's reads row by row. */
export async function standingRows<T extends RecordFields>(table: Table<T, string>): Promise<T[]> {
  return (await table.toArray()).filter(({ deletedAt }) => deletedAt === null);
}
