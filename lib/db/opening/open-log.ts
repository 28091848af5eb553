import { browser } from 'wxt/browser';
import { db } from '@/lib/db/database';
import { toTrouble } from '@/lib/db/outcome';

/** Nothing of the log can be read. `forbidden`: the browser keeps nothing here at all. */
export type OpeningRefusal = 'unopened' | 'blocked' | 'forbidden';

/** How long the browser may take before it counts as refusing, ms. */
const PATIENCE = 30_000;

/**
 * Opens the log, one of a newer Winnow as well: its rows are made to fit as they are read. `blocked`: another page
 * holds it open at an older version. Undefined: it is open.
 */
export async function openLog(): Promise<OpeningRefusal | undefined> {
  let stop: ReturnType<typeof setTimeout> | undefined;
  const impatient = new Promise<OpeningRefusal>((resolve) => {
    stop = setTimeout(() => resolve('unopened'), PATIENCE);
    db.on('blocked', () => resolve('blocked'));
  });
  const opening = db.open().then(
    () => undefined,
    (error: unknown): OpeningRefusal => (isForbidden(error) ? 'forbidden' : 'unopened'),
  );
  const refusal = await Promise.race([opening, impatient]);
  clearTimeout(stop);
  return refusal;
}

/** Has the next reading open it anew. */
export function closeLog(): void {
  db.close({ disableAutoOpen: false });
}

/** Writes a row as it is, past everything that listens to changes; says why where that is refused. */
export async function probeWrite(): Promise<'storage-full' | 'storage-failed' | undefined> {
  try {
    // No command: those wait for what this finds.
    await rewriteSettings(db.backendDB());
    return undefined;
  } catch (error) {
    return toTrouble(error) === 'storage-full' ? 'storage-full' : 'storage-failed';
  }
}

/** The settings, or, where there are none yet, a row that is gone with the same transaction. */
function rewriteSettings(database: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('settings', 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    const store = transaction.objectStore('settings');
    const reading = store.openCursor();
    reading.onsuccess = () => {
      const cursor = reading.result;
      if (cursor) cursor.update(cursor.value);
      else store.put({ id: 'probe' }).onsuccess = () => store.delete('probe');
    };
  });
}

/**
 * Firefox that never remembers history runs every page of an extension in private and refuses each database as it refuses
 * one in a bad state (seen in 153).
 */
function isForbidden(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  if (name === 'InvalidStateError') return browser.extension?.inIncognitoContext === true;
  return name === 'SecurityError' || name === 'NotAllowedError';
}
