import { browser } from 'wxt/browser';
import { countTable, listTables, readRows } from '@/lib/db/rows/rows';
import { type Canary, isPassing, RECENT, readSigns, writeCanary } from '@/lib/safety/canary';
import type { Journal } from '@/lib/safety/journal/journal-entry';
import { atOnce, copyTable, SLICE, type Step } from './copy-table';
import type { ShadowStore } from './shadow-store';

type Recent = Canary['recent'][number];

/** What settling changes in one table. */
interface Touched {
  recent: Recent[];
  /** Rows that the copy did not have before. */
  added: number;
  /** Ids that the user took away; the copy still has them. */
  gone: string[];
}

/**
 * Brings copy and canary in step with what `journal` names, as the log has it now, and drops the entries. What throws
 * leaves them where they are, to be taken up again: the canary then expects too little for a while, never too much.
 */
export async function settle(store: ShadowStore, journal: Journal, now: Date, step: Step = atOnce): Promise<void> {
  if (journal.size === 0) return;
  const known = new Set(listTables());
  const touched = new Map<string, Touched>();
  for (const [table, { put, removed }] of namesByTable(journal)) {
    // A store rollback: the table is of a newer version.
    if (known.has(table)) touched.set(table, await settleTable(store, table, { put, removed }, step));
  }
  const copied = [...touched].map(([table, each]): [string, Touched] => [table, { ...each, gone: [] }]);
  await step(() => changeCanary(copied, now));
  for (const [table, { gone }] of touched) await removeRows(store, table, gone, { now, step });
  await step(() => browser.storage.local.remove([...journal.keys()]));
}

type Names = Set<string> | 'all';

interface Named {
  put: Names;
  removed: Names;
}

function namesByTable(journal: Journal): Map<string, Named> {
  const tables = new Map<string, Named>();
  for (const entry of journal.values()) {
    for (const act of ['put', 'removed'] as const) {
      for (const [table, ids] of Object.entries(entry[act])) {
        const names = tables.get(table) ?? { put: new Set(), removed: new Set() };
        const earlier = names[act];
        names[act] = ids === 'all' || earlier === 'all' ? 'all' : new Set([...earlier, ...ids]);
        tables.set(table, names);
      }
    }
  }
  return tables;
}

async function settleTable(store: ShadowStore, table: string, { put, removed }: Named, step: Step): Promise<Touched> {
  const copied =
    put === 'all'
      ? { recent: [], added: (await copyTable(store, table, 'overwrite', step)).added }
      : await copyRows(store, table, [...put], step);
  return { ...copied, gone: await step(() => findGone(store, table, removed)) };
}

async function copyRows(store: ShadowStore, table: string, ids: readonly string[], step: Step) {
  const copied: Omit<Touched, 'gone'> = { recent: [], added: 0 };
  for (let from = 0; from < ids.length; from += SLICE) {
    await step(async () => {
      const rows = await readRows(table, ids.slice(from, from + SLICE));
      const before = new Set(
        await idsOf(
          store,
          table,
          rows.map(({ id }) => id),
        ),
      );
      await store.put(table, rows);
      copied.recent.push(...rows.map(({ id, rev }): Recent => [table, id, rev]));
      copied.added += rows.filter(({ id }) => !before.has(id)).length;
    });
  }
  return copied;
}

/** Of what was taken away, what the copy has and the log has not. */
async function findGone(store: ShadowStore, table: string, removed: Names): Promise<string[]> {
  if (removed !== 'all' && removed.size === 0) return [];
  const named = removed === 'all' ? ((await store.list()).get(table) ?? []) : await idsOf(store, table, [...removed]);
  const there = new Set((await readRows(table, named)).map(({ id }) => id));
  return named.filter((id) => !there.has(id));
}

async function idsOf(store: ShadowStore, table: string, ids: readonly string[]): Promise<string[]> {
  return (await store.read(table, ids)).map(({ id }) => id);
}

/** What is not yet taken away when one of them fails is still counted. */
async function removeRows(
  store: ShadowStore,
  table: string,
  gone: readonly string[],
  { now, step }: { now: Date; step: Step },
): Promise<void> {
  const sorted = [...gone].sort();
  for (let from = 0; from < sorted.length; from += SLICE) {
    const slice = sorted.slice(from, from + SLICE);
    await step(async () => {
      await changeCanary([[table, { recent: [], added: 0, gone: slice }]], now);
      await store.remove(table, slice);
    });
  }
}

/**
 * Counts up by what is new and down by what was taken away, so that no save counts the whole log, and rows that went by
 * themselves are missed.
 */
async function changeCanary(touched: readonly [string, Touched][], now: Date): Promise<void> {
  const { canary } = await readSigns();
  const owed = canary?.owed;
  const tables = { ...canary?.tables };
  let recent = canary?.recent ?? [];
  for (const [table, { added, gone, recent: written }] of touched) {
    const less = Math.max(0, (tables[table] ?? 0) - gone.length);
    // While rows are missed, one that is new here may be one of them, out of a backup.
    tables[table] = owed ? Math.max(less, await countTable(table)) : less + added;
    const ids = new Set([...gone, ...written.map(([, id]) => id)]);
    recent = [...(isPassing(table) ? [] : written), ...recent.filter(([of, id]) => of !== table || !ids.has(id))];
  }
  await writeCanary({ tables, recent: owed ? await missedFirst(recent) : recent, owed }, now);
}

/** What is missed must not be pushed out by what is saved meanwhile. */
async function missedFirst(recent: readonly Recent[]): Promise<Recent[]> {
  const missed: Recent[] = [];
  for (const entry of recent) {
    const [row] = await readRows(entry[0], [entry[1]]);
    if ((row?.rev ?? 0) < entry[2]) missed.push(entry);
  }
  return [...missed, ...recent.filter((entry) => !missed.includes(entry)).slice(0, RECENT)];
}
