import { db } from '@/lib/db/database';
import { toTrouble } from '@/lib/db/outcome';
import { toDay } from '@/lib/domain/day';
import type { StartUpState } from '@/lib/safety/start-up-check';
import { demoLog } from './demo-log';

/** Fills the demo, unless it is filled, with the log that ends on the day of `now`; all of it or nothing. */
export async function openDemo(now: Date): Promise<StartUpState> {
  try {
    // Not a command: those wait for what this does.
    await db.transaction('rw', db.logTables, async () => {
      if ((await db.settings.count()) > 0) return;
      for (const [table, rows] of Object.entries(demoLog(toDay(now)))) await db.table(table).bulkAdd(rows);
    });
    return { state: 'fine' };
  } catch (error) {
    return { state: 'read-only', reason: toTrouble(error) === 'storage-full' ? 'storage-full' : 'storage-failed' };
  }
}
