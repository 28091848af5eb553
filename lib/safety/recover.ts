import { countRows, listTables, putBack, readRows } from '@/lib/db/rows';
import type { StoredRow } from '@/lib/domain/record';
import { keepRecovery, missingRows, readSigns } from './canary';
import { exclusively } from './exclusively';
import { type Journal, readJournal } from './journal-entry';
import { soundRow } from './row-schemas';
import { openShadowStore, type ShadowStore } from './shadow-store';
import { soon } from './soon';

/** What the log has, and what is gone for which there is no copy; by table. */
export interface Recovered {
  found: Record<string, number>;
  missing: Record<string, number>;
}

const SLICE = 500;
/** A long log takes its time, ms. */
const PUTTING_MS = 300_000;

/**
 * Puts back from the copy what the log lacks, in one transaction, and nothing over anything newer. What was put back is
 * kept, to be told once. It takes nothing away, whatever it finds.
 */
export function recoverLog(now: Date): Promise<Recovered> {
  return exclusively(async () => {
    const [{ canary, recovery }, journal] = [await readSigns(), await readJournal()];
    const { rows, left } = await findLost(await openShadowStore(), journal);
    const counts = rows.size > 0 ? await soon(putBack(rows), PUTTING_MS) : {};
    if (Object.values(counts).some((count) => count > 0)) {
      const all = { ...recovery?.counts };
      for (const [table, count] of Object.entries(counts)) all[table] = (all[table] ?? 0) + count;
      await keepRecovery({ at: now.toISOString(), counts: all, left });
    }
    const found = await soon(countRows());
    return { found: missingRows(found, {}), missing: missingRows(lessRemoved(canary?.tables ?? {}, journal), found) };
  });
}

/** Rows that the copy has and the log lacks, or has in an earlier state; without those that the user took away. */
async function findLost(store: ShadowStore, journal: Journal) {
  const rows = new Map<string, StoredRow[]>();
  const known = new Set(listTables());
  let left = 0;
  for (const [table, ids] of await store.list()) {
    if (!known.has(table)) continue;
    const takenAway = removedOf(table, journal);
    const lost: StoredRow[] = [];
    for (let from = 0; from < ids.length; from += SLICE) {
      const slice = ids.slice(from, from + SLICE);
      const there = new Map((await soon(readRows(table, slice))).map((row) => [row.id, row.rev]));
      for (const copy of await store.read(table, slice)) {
        const rev = there.get(copy.id);
        if (rev === undefined ? takenAway === 'all' || takenAway.has(copy.id) : rev >= copy.rev) continue;
        const sound = soundRow(table, copy);
        if (sound) lost.push(sound);
        else left += 1;
      }
    }
    if (lost.length > 0) rows.set(table, lost);
  }
  return { rows, left };
}

function removedOf(table: string, journal: Journal): Set<string> | 'all' {
  const lists = [...journal.values()].map(({ removed }) => removed[table] ?? []);
  return lists.includes('all') ? 'all' : new Set(lists.flatMap((ids) => (ids === 'all' ? [] : ids)));
}

/** What must be there when every removal that was begun has happened. */
function lessRemoved(tables: Record<string, number>, journal: Journal): Record<string, number> {
  return Object.fromEntries(
    Object.entries(tables).map(([table, count]) => {
      const removed = removedOf(table, journal);
      return [table, removed === 'all' ? 0 : count - removed.size];
    }),
  );
}
