import { browser } from 'wxt/browser';
import type { StoredRow } from '@/lib/domain/record';
import { listKeys } from '@/lib/safety/journal/journal-entry';
import type { ShadowStore } from './shadow-store';

const ROWS = 'copy:';
const IDS = 'copyIds:';
/** How many signs of an id name the bucket: of rows 4,096 a table at most, of ids 256. */
const SIGNS = { [ROWS]: 3, [IDS]: 2 };

interface Buckets {
  rows: Map<string, Map<string, StoredRow>>;
  ids: Map<string, Set<string>>;
}

/**
 * Rows in buckets by the beginnings of their ids: in Chromium one write takes the longer the more keys there are, and
 * rows that are read together, in the order of their ids, lie together. Their ids are listed beside them, so that to
 * list reads no row. Writers take turns, see `exclusively`. Only for where no content script can read it.
 */
export class StorageShadow implements ShadowStore {
  private last: Promise<unknown> = Promise.resolve();

  async put(table: string, rows: readonly StoredRow[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    await this.change(table, ids, (buckets) => {
      for (const row of rows) {
        buckets.rows.get(keyOf(ROWS, table, row.id))?.set(row.id, row);
        buckets.ids.get(keyOf(IDS, table, row.id))?.add(row.id);
      }
    });
  }

  async remove(table: string, ids: readonly string[]): Promise<void> {
    await this.change(table, ids, (buckets) => {
      for (const id of ids) {
        buckets.rows.get(keyOf(ROWS, table, id))?.delete(id);
        buckets.ids.get(keyOf(IDS, table, id))?.delete(id);
      }
    });
  }

  async read(table: string, ids: readonly string[]): Promise<StoredRow[]> {
    if (ids.length === 0) return [];
    const rows = await readRows(ids.map((id) => keyOf(ROWS, table, id)));
    return ids.flatMap((id) => rows.get(keyOf(ROWS, table, id))?.get(id) ?? []);
  }

  async list(): Promise<Map<string, string[]>> {
    const listed = new Map<string, string[]>();
    const ids = await readIds((await listKeys()).filter((key) => key.startsWith(IDS)).sort());
    for (const [key, known] of ids) {
      if (known.size === 0) continue;
      const [, table = ''] = key.split(':');
      const earlier = listed.get(table) ?? [];
      earlier.push(...known);
      listed.set(table, earlier);
    }
    return listed;
  }

  async clear(): Promise<void> {
    const keys = await listKeys();
    await browser.storage.local.remove(keys.filter((key) => key.startsWith(ROWS) || key.startsWith(IDS)));
  }

  /** After the last one even where that was given up as too slow: two in the same bucket would undo each other. */
  private async change(table: string, ids: readonly string[], act: (buckets: Buckets) => void): Promise<void> {
    if (ids.length === 0) return;
    const run = this.last.then(async () => {
      const buckets = await readBuckets(table, ids);
      act(buckets);
      await writeBuckets(buckets);
    });
    this.last = run.catch(() => undefined);
    await run;
  }
}

async function readBuckets(table: string, ids: readonly string[]): Promise<Buckets> {
  const [rows, known] = await Promise.all([
    readRows(ids.map((id) => keyOf(ROWS, table, id))),
    readIds(ids.map((id) => keyOf(IDS, table, id))),
  ]);
  return { rows, ids: known };
}

/** All in one write, which the browser makes as a whole or not at all. */
async function writeBuckets({ rows, ids }: Buckets): Promise<void> {
  const lists = [...rows].map(([key, bucket]): [string, unknown[]] => [key, [...bucket.values()]]);
  const names = [...ids].map(([key, known]): [string, unknown[]] => [key, [...known]]);
  await browser.storage.local.set(Object.fromEntries([...lists, ...names]));
  const empty = [...lists, ...names].filter(([, kept]) => kept.length === 0).map(([key]) => key);
  if (empty.length > 0) await browser.storage.local.remove(empty);
}

async function readRows(keys: readonly string[]): Promise<Buckets['rows']> {
  const lists = await readLists(keys, isRow);
  return new Map(lists.map(([key, rows]) => [key, new Map(rows.map((row) => [row.id, row]))]));
}

async function readIds(keys: readonly string[]): Promise<Buckets['ids']> {
  const lists = await readLists(keys, (id) => typeof id === 'string');
  return new Map(lists.map(([key, ids]) => [key, new Set(ids)]));
}

/** What lies under each key, in their order; an empty list where there is nothing yet. */
async function readLists<T>(keys: readonly string[], isSound: (kept: unknown) => kept is T): Promise<[string, T[]][]> {
  const asked = [...new Set(keys)];
  const stored = asked.length > 0 ? await browser.storage.local.get(asked) : {};
  return asked.map((key) => [key, Array.isArray(stored[key]) ? stored[key].filter(isSound) : []]);
}

/** Everything else about it is looked at before it goes into the log. */
function isRow(kept: unknown): kept is StoredRow {
  return typeof kept === 'object' && kept !== null && 'id' in kept && typeof kept.id === 'string' && 'rev' in kept;
}

function keyOf(kind: typeof ROWS | typeof IDS, table: string, id: string): string {
  return `${kind}${table}:${id.slice(0, SIGNS[kind])}`;
}
