import { db } from '@/lib/db/database';
import { CHANGED } from '@/lib/domain/counting/aggregate-row';
import type { StoredRow } from '@/lib/domain/record';

/** How many rows each table of the log has, the trash included, at one moment. */
export async function countRows(): Promise<Record<string, number>> {
  const counts = await db.transaction('r', db.logTables, () => Promise.all(db.logTables.map((table) => table.count())));
  return Object.fromEntries(db.logTables.map(({ name }, index) => [name, counts[index] ?? 0]));
}

/** The names of the tables that hold the log. */
export function listTables(): string[] {
  return db.logTables.map(({ name }) => name);
}

/** How many rows a table has; of a hundred thousand it takes a second. */
export function countTable(table: string): Promise<number> {
  return db.table(table).count();
}

/** Which of `tables` have no row at all. To count a long table costs a second, this next to nothing. */
export async function listEmptyTables(tables: readonly string[]): Promise<Set<string>> {
  if (tables.length === 0) return new Set();
  const first = await db.transaction('r', [...tables], () =>
    Promise.all(tables.map((table) => db.table(table).limit(1).primaryKeys())),
  );
  return new Set(tables.filter((_, index) => first[index]?.length === 0));
}

/** The next `count` ids after `after`. */
export function sliceIds(table: string, after: string, count: number): Promise<string[]> {
  return db.table<StoredRow, string>(table).where(':id').above(after).limit(count).primaryKeys();
}

/** Those of `ids` that are there. */
export async function readRows(table: string, ids: readonly string[]): Promise<StoredRow[]> {
  const rows = await db.table<StoredRow, string>(table).bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}

/** The next `count` rows after `after`, by id. */
export function readSlice(table: string, after: string, count: number): Promise<StoredRow[]> {
  return db.table<StoredRow, string>(table).where(':id').above(after).limit(count).toArray();
}

/**
 * Puts rows back in one transaction: none of them over a newer one, none whose unique place another row has taken since.
 * Resolves to how many of each table were written. That counts as a change made now, whenever the rows were written
 * first: a backup that was made without them is not the newest any more.
 */
export function putBack(rows: ReadonlyMap<string, readonly StoredRow[]>): Promise<Record<string, number>> {
  const tables = [...rows.keys()].map((name) => db.table<StoredRow, string>(name));
  return db.transaction('rw', [...tables, db.aggregates], async () => {
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const wanted = rows.get(table.name) ?? [];
      const there = await table.bulkGet(wanted.map(({ id }) => id));
      const missing = wanted.filter((row, index) => (there[index]?.rev ?? 0) < row.rev);
      const uniques = table.schema.indexes.filter(({ unique }) => unique);
      const free: StoredRow[] = [];
      for (const row of missing) {
        if (await hasPlace(row, uniques)) free.push(row);
      }
      await table.bulkPut(free);
      counts[table.name] = free.length;

      async function hasPlace(row: StoredRow, indexes: typeof uniques): Promise<boolean> {
        for (const { name, keyPath } of indexes) {
          const fields = Array.isArray(keyPath) ? keyPath : [keyPath];
          const values: unknown[] = fields.map((field) => Reflect.get(row, field ?? ''));
          const key = Array.isArray(keyPath) ? values : values[0];
          const holder = await table
            .where(name)
            .equals(key as string)
            .first();
          if (holder && holder.id !== row.id) return false;
        }
        return true;
      }
    }
    if (Object.values(counts).some((count) => count > 0)) {
      await db.aggregates.put({ id: CHANGED, at: new Date().toISOString() });
    }
    return counts;
  });
}
