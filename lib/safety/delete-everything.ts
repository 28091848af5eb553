import { db } from '@/lib/db/database';
import { forgetMachine } from '@/lib/db/machine/machine';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { forgetSummary } from '@/lib/popup-summary/summary-store';
import { clearSafetyNet } from './clear-safety-net';

/** Deletes the whole log and all that Winnow keeps beside it. There is no way back but a backup. */
export function deleteEverything(): Promise<Outcome> {
  return attempt(async () => {
    // First, since a copy that cannot be cleared would bring the log back.
    await clearSafetyNet(async () => {
      // Before the log: a folder that is still known would hand the log of another laptop to the empty one.
      await forgetMachine();
      await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    });
    await forgetSummary();
    // The words of a tab that closed mid-sentence wait there, and would come back at the next start.
    localStorage.clear();
    return { ok: true };
  });
}
