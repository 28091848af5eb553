import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';

export interface Row {
  id: string;
}
interface Shipped {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, Row[]>;
}

/** Every schema that was ever shipped, with rows as its code wrote them. */
export const FIXTURE: { versions: Shipped[]; rolledBack: (Row & { title: string })[] } = JSON.parse(
  readFileSync('tests/unit/lib/db/shipped/schema.fixture.json', 'utf8'),
);

/** The database as the build of that version opens it. */
export function openShipped(name: string, version: number): Dexie {
  const old = new Dexie(name);
  for (const { version: each, stores } of FIXTURE.versions) if (each <= version) old.version(each).stores(stores);
  return old;
}

/** Rows of every table that the version has, the last ones that were shipped for it. */
export function rowsOf(version: number): Record<string, Row[]> {
  const shipped = FIXTURE.versions.filter((each) => each.version <= version);
  return Object.assign({}, ...shipped.map(({ rows }) => rows));
}

export async function fill(database: Dexie, rows: Record<string, Row[]>): Promise<void> {
  for (const [table, each] of Object.entries(rows)) await database.table(table).bulkAdd(each);
}

/** What every table holds, past the hooks that fill in what a row lacks. */
export async function readRaw(database: Dexie, tables: readonly string[]): Promise<Record<string, unknown[]>> {
  if (!database.isOpen()) await database.open();
  const transaction = database.backendDB().transaction([...tables]);
  const read = (table: string) =>
    new Promise<[string, unknown[]]>((resolve, reject) => {
      const request = transaction.objectStore(table).getAll();
      request.onsuccess = () => resolve([table, request.result]);
      request.onerror = () => reject(request.error);
    });
  return Object.fromEntries(await Promise.all(tables.map(read)));
}

export const byId = (rows: readonly Row[]) => [...rows].sort((a, b) => a.id.localeCompare(b.id));
