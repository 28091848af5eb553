import type { Page } from '@playwright/test';

/** A draft may be this far behind the keys, ms. */
const PROMISED = 250;

/**
 * Until what was typed so far has been written, as promised: 250 ms of the page's own time, in which a write of it has
 * begun, and then the end of every write before; twice, since on a busy machine the write before may have taken so long
 * that this one only began with its end.
 */
export function untilWritten(page: Page): Promise<void> {
  return page.evaluate(async (ms) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('winnow');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (let turn = 0; turn < 2; turn++) {
      await new Promise((resolve) => setTimeout(resolve, ms));
      // One transaction after the other may write to a table.
      await new Promise((resolve) => {
        const last = database.transaction('drafts', 'readwrite', { durability: 'strict' });
        last.objectStore('drafts').count();
        last.oncomplete = resolve;
      });
    }
    database.close();
  }, PROMISED);
}
