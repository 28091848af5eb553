import { browser } from 'wxt/browser';
import { db } from './database';
import { attempt, type Outcome } from './outcome';

/** Deletes the whole log and all that Winnow keeps beside it. There is no way back but a backup. */
export function deleteEverything(): Promise<Outcome> {
  return attempt(async () => {
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    await browser.storage.local.clear();
    // The words of a tab that closed mid-sentence wait there, and would come back at the next start.
    localStorage.clear();
    return { ok: true };
  });
}
