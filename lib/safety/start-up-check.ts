import { browser } from 'wxt/browser';
import { closeLog, type OpeningRefusal, openLog, probeWrite } from '@/lib/db/opening/open-log';
import { countRows, listEmptyTables, listTables, readRows } from '@/lib/db/rows/rows';
import { type Canary, hasNews, isPassing, missingRows, type Recovery, readSigns, type Signs } from './canary';
import { recoverLog } from './recover';
import { soon } from './soon';

export type StartUpState =
  | { state: 'fine' }
  /** Rows were missing and are back; told until somebody has read it. */
  | { state: 'recovered'; recovery: Recovery }
  /** The log can be read and not written. */
  | { state: 'read-only'; reason: 'storage-full' | 'storage-failed' }
  /** Only the user can say what next. By table: what is gone for good here, and what there is. */
  | {
      state: 'ask';
      why: 'missing' | OpeningRefusal;
      missing: Record<string, number>;
      found: Record<string, number>;
      /** The copy did not answer: what is missing may be in it. */
      isCopySilent?: boolean;
    };

/** Damage that is met while reading has the browser close the log; opened once more, it is read as what is left. */
const TRIES = 3;

/**
 * Whether the log is what it was when it was last written; what is missing is put back. Nothing is ever taken away.
 * `seemsWhole` hears, before the rest is looked at, that no table has lost all its rows: the log may be shown by then.
 */
export async function checkLog(now: Date = new Date(), seemsWhole = () => {}): Promise<StartUpState> {
  const signs = trySigns();
  for (let tried = 0; tried < TRIES; tried++) {
    const refused = await openLog();
    if (refused) return askAbout(refused);
    try {
      return await checkOpen(now, await signs, seemsWhole);
    } catch {
      closeLog();
    }
  }
  return askAbout('unopened');
}

async function checkOpen(now: Date, signs: Signs | undefined, seemsWhole: () => void): Promise<StartUpState> {
  if (signs && (await soon(isLacking(signs.canary, seemsWhole)))) {
    const { missing, found, isCopyRead } = await recoverLog(now);
    if (Object.keys(missing).length > 0) {
      return { state: 'ask', why: 'missing', missing, found, ...(!isCopyRead && { isCopySilent: true }) };
    }
  }
  const reason = await probeWrite();
  if (reason) return { state: 'read-only', reason };
  const recovery = (await trySigns())?.recovery;
  return recovery ? { state: 'recovered', recovery } : { state: 'fine' };
}

/** What cannot be read says nothing about the log. */
async function trySigns(): Promise<Signs | undefined> {
  return readSigns().catch(() => undefined);
}

/** Calls `heard` when a row was put back, or found to be missing, by somebody else. */
export function hearSigns(heard: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && hasNews(changes)) heard();
  });
}

/** Nothing of the log can be read: what it had is known from the canary. */
async function askAbout(why: OpeningRefusal): Promise<StartUpState> {
  return { state: 'ask', why, missing: missingRows((await trySigns())?.canary?.tables ?? {}, {}), found: {} };
}

/** To count more rows than this takes longer than a page may, about 13 µs a row. */
const COUNTED = 5_000;

/**
 * Pages open with it, so that of a long log it looks at a few rows only: a damaged database has lost all of a table or
 * what was written last. The worker compares the whole log once for each start of the browser, and tells by the canary.
 */
async function isLacking(canary: Canary | undefined, seemsWhole: () => void): Promise<boolean> {
  const tables = listTables();
  // Nothing is known of it: an empty one may be a first start, or all that is left.
  if (!canary) return (await listEmptyTables(tables)).size === tables.length;
  // Every page waits for this: no table is looked at that nobody would miss.
  const missed = tables.filter((table) => !isPassing(table) && (canary.tables[table] ?? 0) > 0);
  if (canary.owed || (await listEmptyTables(missed)).size > 0) return true;
  seemsWhole();
  const isShort = Object.values(canary.tables).reduce((sum, count) => sum + count, 0) <= COUNTED;
  if (isShort && Object.keys(missingRows(canary.tables, await countRows())).length > 0) return true;
  // A table of a newer version, left after a store rollback, is none of this one's.
  for (const table of tables.filter((of) => canary.recent.some(([table]) => table === of))) {
    const written = canary.recent.filter(([of]) => of === table);
    const rows = await readRows(
      table,
      written.map(([, id]) => id),
    );
    const revs = new Map(rows.map(({ id, rev }) => [id, rev]));
    if (written.some(([, id, rev]) => (revs.get(id) ?? 0) < rev)) return true;
  }
  return false;
}
