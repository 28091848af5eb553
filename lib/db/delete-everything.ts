import { browser } from 'wxt/browser';
import { db } from './database';
import { attempt, type Outcome } from './outcome';

/** Deletes the whole log and all that Winnow keeps beside it. There is no way back but a backup. */
export function deleteEverything(): Promise<Outcome> {
  return attempt(async () => {
    await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    await browser.storage.local.clear();
    return { ok: true };
  });
}
