import { browser } from 'wxt/browser';
import { countRows, countTable, listIds, listTables, readRows, readSlice } from '@/lib/db/rows';
import type { StoredRow } from '@/lib/domain/record';
import { type Canary, readSigns, writeCanary } from './canary';
import type { Journal } from './journal-entry';
import type { ShadowStore } from './shadow-store';

/** Rows that are compared and copied at once. */
const SLICE = 200;
type Recent = Canary['recent'][number];

interface Touched {
  recent: Recent[];
  /** Rows that were taken away and are gone. */
  removed: number;
  /** Whether rows may have gone that nobody counted. */
  uncounted: boolean;
}

/**
 * Brings copy and canary in step with what `journal` names, as the log has it now, and drops the entries. What throws
 * leaves them where they are, to be taken up again.
 */
export async function settle(store: ShadowStore, journal: Journal, now: Date): Promise<void> {
  if (journal.size === 0) return;
  const known = new Set(listTables());
  const touched = new Map<string, Touched>();
  for (const [table, { put, removed }] of namesByTable(journal)) {
    // A store rollback: the table is of a newer version.
    if (known.has(table)) touched.set(table, await settleTable(store, table, put, removed));
  }
  await raiseCanary(touched, now);
  await browser.storage.local.remove([...journal.keys()]);
}

type Names = Set<string> | 'all';

function namesByTable(journal: Journal): Map<string, { put: Names; removed: Names }> {
  const tables = new Map<string, { put: Names; removed: Names }>();
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

async function settleTable(store: ShadowStore, table: string, put: Names, removed: Names): Promise<Touched> {
  const recent: Recent[] = [];
  if (put === 'all') await copyTable(store, table, 'overwrite', atOnce);
  else if (put.size > 0) {
    const rows = await readRows(table, [...put]);
    await store.put(table, rows);
    recent.push(...rows.map(({ id, rev }): Recent => [table, id, rev]));
  }
  if (removed !== 'all' && removed.size === 0) return { recent, removed: 0, uncounted: false };
  const named = removed === 'all' ? ((await store.list()).get(table) ?? []) : [...removed];
  const there = new Set(removed === 'all' ? await listIds(table) : (await readRows(table, named)).map(({ id }) => id));
  const gone = named.filter((id) => !there.has(id));
  await store.remove(table, gone);
  return { recent, removed: gone.length, uncounted: removed === 'all' };
}

/** A count goes down by what was taken away and no further: rows that went by themselves must be missed. */
async function raiseCanary(touched: ReadonlyMap<string, Touched>, now: Date): Promise<void> {
  const { canary } = await readSigns();
  const tables = { ...canary?.tables };
  let recent = canary?.recent ?? [];
  for (const [table, change] of touched) {
    const counted = await countTable(table);
    tables[table] = change.uncounted ? counted : Math.max(counted, (tables[table] ?? 0) - change.removed);
    const written = new Set(change.recent.map(([, id]) => id));
    recent = [...change.recent, ...recent.filter(([of, id]) => of !== table || !written.has(id))];
  }
  await writeCanary({ tables, recent: await stillThere(recent.slice(0, 40), touched) }, now);
}

/** Without the rows that a settled removal took away. */
async function stillThere(recent: Recent[], touched: ReadonlyMap<string, Touched>): Promise<Recent[]> {
  const left: Recent[] = [];
  for (const entry of recent) {
    const change = touched.get(entry[0]);
    const mayBeGone = change && (change.removed > 0 || change.uncounted);
    if (!mayBeGone || (await readRows(entry[0], [entry[1]])).length > 0) left.push(entry);
  }
  return left;
}

/** `whole`: the copy has nothing that the log lacks. */
export interface Compared {
  copied: number;
  whole: boolean;
}

/**
 * Compares the whole log with its copy, a slice at a time, and copies what the copy lacks. It takes nothing away: what
 * only the copy has may be what the log lost.
 */
export async function catchUp(store: ShadowStore, now: Date, step: Step): Promise<Compared> {
  let copied = 0;
  let whole = true;
  const listed = await store.list();
  for (const table of listTables()) {
    const compared = await copyTable(store, table, 'keep-newer', step);
    copied += compared.copied;
    const ids = new Set(await listIds(table));
    if (compared.behind > 0 || (listed.get(table) ?? []).some((id) => !ids.has(id))) whole = false;
  }
  if (whole) await step(raise);
  return { copied, whole };

  async function raise() {
    const { canary } = await readSigns();
    const counts = Object.entries(await countRows());
    const tables = counts.map(([table, count]) => [table, Math.max(count, canary?.tables[table] ?? 0)]);
    await writeCanary({ tables: Object.fromEntries(tables), recent: canary?.recent ?? [] }, now);
  }
}

/** Runs one slice: when, and beside what, is the caller's. */
export type Step = <T>(work: () => Promise<T>) => Promise<T>;
const atOnce: Step = (work) => work();

/** `behind`: rows of which the copy has a later state. */
async function copyTable(store: ShadowStore, table: string, how: 'overwrite' | 'keep-newer', step: Step) {
  const result = { copied: 0, behind: 0 };
  for (let after: string | undefined = ''; after !== undefined; ) {
    const from: string = after;
    after = await step(async () => {
      const rows = await readSlice(table, from, SLICE);
      const ids = rows.map(({ id }) => id);
      const copies = new Map((await store.read(table, ids)).map((row) => [row.id, row]));
      const behind = rows.filter(({ id, rev }) => how === 'keep-newer' && (copies.get(id)?.rev ?? 0) > rev);
      const older = rows.filter((row) => !behind.includes(row) && !isSame(row, copies.get(row.id)));
      await store.put(table, older);
      result.copied += older.length;
      result.behind += behind.length;
      return ids.at(-1);
    });
  }
  return result;
}

function isSame(row: StoredRow, copy: StoredRow | undefined): boolean {
  return row.rev === copy?.rev && row.updatedAt === copy.updatedAt;
}
