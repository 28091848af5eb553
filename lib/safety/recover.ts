import { soundRow } from '@/lib/db/rows/row-schemas';
import { countRows, listTables, putBack, readRows } from '@/lib/db/rows/rows';
import type { StoredRow } from '@/lib/domain/record';
import { openShadowStore } from '@/lib/safety/copy/open-shadow';
import type { ShadowStore } from '@/lib/safety/copy/shadow-store';
import { type Journal, readJournal } from '@/lib/safety/journal/journal-entry';
import { lessRemoved, removedOf } from '@/lib/safety/journal/removed';
import { type Canary, keepRecovery, missingRows, readSigns, writeCanary } from './canary';
import { exclusively } from './exclusively';
import { soon } from './soon';

/** What the log has, and what is gone for which there is no copy; by table. */
export interface Recovered {
  found: Record<string, number>;
  missing: Record<string, number>;
  /** False: there may be a copy of what is missing, and it does not answer. */
  isCopyRead: boolean;
}

const SLICE = 500;
/** A long log takes its time, ms. */
const PUTTING_MS = 300_000;

/**
 * Puts back from the copy what the log lacks, in one transaction, and nothing over anything newer. What was put back is
 * kept, to be told once; what is missing for good here is kept, to be asked about. It takes nothing away.
 */
export function recoverLog(now: Date): Promise<Recovered> {
  return exclusively(async () => {
    const { rows, left, isCopyRead } = await findLost(await openShadowStore(), await readJournal());
    const counts = rows.size > 0 ? await soon(putBack(rows), PUTTING_MS) : {};
    if (Object.values(counts).some((count) => count > 0)) await noteRecovery(counts, left, now);
    const found = await soon(countRows());
    return { found: missingRows(found, {}), missing: await findMissing(found, now), isCopyRead };
  });
}

async function noteRecovery(counts: Record<string, number>, left: number, now: Date): Promise<void> {
  const all = { ...(await readSigns()).recovery?.counts };
  for (const [table, count] of Object.entries(counts)) all[table] = (all[table] ?? 0) + count;
  await keepRecovery({ at: now.toISOString(), counts: all, left });
}

/** Signs and journal are read after the counting: what was taken away until then is named by then. */
async function findMissing(found: Record<string, number>, now: Date): Promise<Record<string, number>> {
  const [{ canary }, journal] = [await readSigns(), await readJournal()];
  if (!canary) return {};
  const missing = missingRows(lessRemoved(canary.tables, journal), found);
  for (const [table, count] of Object.entries(await countMissed(canary, journal))) {
    missing[table] = Math.max(count, missing[table] ?? 0);
  }
  const owed = Object.keys(missing).length > 0;
  if (owed !== (canary.owed ?? false)) await writeCanary({ ...canary, owed }, now);
  return missing;
}

/** Of the rows that were written last, those that are not there: new ones may have made up their number. */
async function countMissed({ recent }: Canary, journal: Journal): Promise<Record<string, number>> {
  const known = new Set(listTables());
  const missed: Record<string, number> = {};
  for (const [table, id] of recent) {
    const takenAway = removedOf(table, journal);
    // A table of a newer version, left after a store rollback, is none of this one's.
    if (!known.has(table) || takenAway === 'all' || takenAway.has(id)) continue;
    if ((await soon(readRows(table, [id]))).length === 0) missed[table] = (missed[table] ?? 0) + 1;
  }
  return missed;
}

/** Rows that the copy has and the log lacks, or has in an earlier state; without those that the user took away. */
async function findLost(store: ShadowStore, journal: Journal) {
  const rows = new Map<string, StoredRow[]>();
  const known = new Set(listTables());
  let left = 0;
  const listed = await soon(store.list()).catch(() => undefined);
  for (const [table, ids] of listed ?? []) {
    if (!known.has(table)) continue;
    const takenAway = removedOf(table, journal);
    const lost: StoredRow[] = [];
    for (let from = 0; from < ids.length; from += SLICE) {
      const slice = ids.slice(from, from + SLICE);
      const there = new Map((await soon(readRows(table, slice))).map((row) => [row.id, row.rev]));
      const copies = await soon(store.read(table, slice)).catch(() => undefined);
      left += copies ? 0 : slice.length;
      for (const copy of copies ?? []) {
        const rev = there.get(copy.id);
        if (rev === undefined ? takenAway === 'all' || takenAway.has(copy.id) : rev >= copy.rev) continue;
        const sound = soundRow(table, copy);
        if (sound) lost.push(sound);
        else left += 1;
      }
    }
    if (lost.length > 0) rows.set(table, lost);
  }
  return { rows, left, isCopyRead: listed !== undefined };
}
