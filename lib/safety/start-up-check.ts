import { closeLog, type OpeningRefusal, openLog, probeWrite } from '@/lib/db/open-log';
import { countRows, readRows } from '@/lib/db/rows';
import { type Canary, missingRows, type Recovery, readSigns } from './canary';
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
    };

/** Damage that is met while reading has the browser close the log; opened once more, it is read as what is left. */
const TRIES = 3;

/** Whether the log is what it was when it was last written; what is missing is put back. Nothing is ever taken away. */
export async function checkLog(now: Date = new Date()): Promise<StartUpState> {
  for (let tried = 0; tried < TRIES; tried++) {
    const refused = await openLog();
    if (refused) return askAbout(refused);
    try {
      return await checkOpen(now);
    } catch {
      closeLog();
    }
  }
  return askAbout('unopened');
}

async function checkOpen(now: Date): Promise<StartUpState> {
  const signs = await trySigns();
  if (signs && (await soon(isLacking(signs.canary)))) {
    const { recoverLog } = await import('./recover');
    const after = await recoverLog(now);
    if (Object.keys(after.missing).length > 0) return { state: 'ask', why: 'missing', ...after };
  }
  const reason = await probeWrite();
  if (reason) return { state: 'read-only', reason };
  const recovery = (await trySigns())?.recovery;
  return recovery ? { state: 'recovered', recovery } : { state: 'fine' };
}

/** What cannot be read says nothing about the log. */
async function trySigns() {
  return readSigns().catch(() => undefined);
}

/** Nothing of the log can be read: what it had is known from the canary. */
async function askAbout(why: OpeningRefusal): Promise<StartUpState> {
  return { state: 'ask', why, missing: missingRows((await trySigns())?.canary?.tables ?? {}, {}), found: {} };
}

async function isLacking(canary: Canary | undefined): Promise<boolean> {
  const found = await countRows();
  // Nothing is known of it: an empty one may be a first start, or all that is left.
  if (!canary) return Object.values(found).every((count) => count === 0);
  if (Object.entries(canary.tables).some(([table, count]) => count > (found[table] ?? 0))) return true;
  // A table of a newer version, left after a store rollback, has no count here.
  const tables = new Set(canary.recent.map(([table]) => table).filter((table) => table in found));
  for (const table of tables) {
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
