import { DEMO_LOG } from '@/lib/db/opening/which-log';

/** Held, shared, by every tab that shows the demo. */
export const DEMO_LOCK = 'winnow-demo';

/**
 * Deletes the demo, unless a tab shows it: one that was closed, not left, leaves it behind. For pages that show the
 * user's own log. Never rejects.
 */
export async function forgetDemo(): Promise<void> {
  await navigator.locks
    ?.request(DEMO_LOCK, { ifAvailable: true }, async (lock) => {
      if (!lock) return;
      // What was left unsaid in this very tab while it showed the demo.
      sessionStorage.clear();
      await deleteDemo();
    })
    .catch(() => undefined);
}

/** What is deleted while a page still closes it is gone when that has ended; to delete what is not there is nothing. */
export function deleteDemo(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(DEMO_LOG);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
