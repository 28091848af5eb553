import { listTables, readRows, sliceIds } from '@/lib/db/rows/rows';
import { missingRows, readSigns, writeCanary } from '@/lib/safety/canary';
import { readJournal } from '@/lib/safety/journal/journal-entry';
import { lessRemoved } from '@/lib/safety/journal/removed';
import { copyTable, SLICE, type Step } from './copy-table';
import type { ShadowStore } from './shadow-store';

/** In `storage.session`: this start of the browser has had its comparison. */
export const COMPARED = 'logCompared';
/** Ids that are listed at once. */
const IDS = 5_000;
/** Rows whose contents are compared at one start: all of most logs, and a long one bit by bit. */
const CONTENTS = 2_000;

/** `whole`: neither the copy nor the canary has anything that the log lacks. */
export interface Compared {
  copied: number;
  whole: boolean;
}

/**
 * Compares the log with its copy and copies what the copy lacks: the ids of all rows, and the contents of some, others
 * each time. It takes nothing away: what only the copy has may be what the log lost.
 */
export async function catchUp(store: ShadowStore, now: Date, step: Step): Promise<Compared> {
  const before = (await readSigns()).canary?.writtenAt;
  const listed = await store.list();
  const found: Record<string, number> = {};
  const kept: Record<string, number> = {};
  let copied = 0;
  let whole = true;
  for (const table of listTables()) {
    const there = await copyNew(store, table, new Set(listed.get(table)), step);
    copied += there.copied;
    found[table] = there.count;
    kept[table] = (listed.get(table)?.length ?? 0) + there.copied;
    if (there.isCopyOnly) whole = false;
  }
  const contents = await compareContents(
    store,
    listTables().filter((table) => found[table]),
    step,
  );
  copied += contents.copied;
  const isWhole = whole && !contents.isBehind && (await step(() => hasAll(found)));
  if (isWhole) await step(() => raise(store, { kept, before }, now));
  return { copied, whole: isWhole };
}

/** Rows whose id the copy lacks; and whether it has ids that the log lacks. */
async function copyNew(store: ShadowStore, table: string, kept: Set<string>, step: Step) {
  let [count, copied] = [0, 0];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const ids: string[] = await sliceIds(table, after, IDS);
    after = ids.at(-1);
    count += ids.length;
    const lacking = ids.filter((id) => !kept.delete(id));
    for (let from = 0; from < lacking.length; from += SLICE) {
      copied += await step(async () => {
        const rows = await readRows(table, lacking.slice(from, from + SLICE));
        await store.put(table, rows);
        return rows.length;
      });
    }
  }
  return { count, copied, isCopyOnly: kept.size > 0 };
}

async function compareContents(store: ShadowStore, tables: readonly string[], step: Step) {
  let at = anywhere(tables);
  let [copied, isBehind, left] = [0, false, CONTENTS];
  // One more than there are: of the first, what comes before is looked at last.
  for (let turn = 0; turn <= tables.length && left > 0; turn++) {
    const index = Math.max(0, tables.indexOf(at.table));
    const table = tables[index];
    if (table === undefined) break;
    const seen = await copyTable(store, table, 'keep-newer', step, { after: at.after, most: left });
    copied += seen.copied;
    left -= seen.seen;
    if (seen.behind > 0) isBehind = true;
    const next = tables[index + 1] ?? tables[0] ?? '';
    at = seen.last === undefined ? { table: next, after: '' } : { table, after: seen.last };
  }
  return { copied, isBehind };
}

/**
 * Kept nowhere: after a browser's start Chromium reads all that `storage.local` has before it writes the first word
 * there, 6 s at 100,000 wins, and whoever opens a page waits for that.
 */
function anywhere(tables: readonly string[]): { table: string; after: string } {
  const table = tables[Math.floor(Math.random() * tables.length)] ?? '';
  return { table, after: crypto.randomUUID() };
}

/** Whether the log has as many rows as it must have. */
async function hasAll(found: Record<string, number>): Promise<boolean> {
  const [{ canary }, journal] = [await readSigns(), await readJournal()];
  return canary === undefined || Object.keys(missingRows(lessRemoved(canary.tables, journal), found)).length === 0;
}

/** What the copy has is what the log has to have; tables of a newer version stay as they were counted there. */
async function raise(
  store: ShadowStore,
  { kept, before }: { kept: Record<string, number>; before: string | undefined },
  now: Date,
): Promise<void> {
  const { canary } = await readSigns();
  const tables = { ...canary?.tables, ...kept };
  // Something was saved or taken away meanwhile. To list a long copy takes a second, so only then.
  if (canary?.writtenAt !== before) {
    const listed = await store.list();
    for (const table of listTables()) tables[table] = listed.get(table)?.length ?? 0;
  }
  const isKnown = canary && Object.entries(tables).every(([table, count]) => canary.tables[table] === count);
  if (!isKnown || canary.owed) await writeCanary({ tables, recent: canary?.recent ?? [] }, now);
}
