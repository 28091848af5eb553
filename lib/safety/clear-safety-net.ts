import { browser } from 'wxt/browser';
import { exclusively } from './exclusively';
import { openShadowStore } from './shadow-store';
import { soon } from './soon';

/** Forgets copy, canary and all else that is kept beside the log. Waits for a copying that is under way. */
export async function clearSafetyNet(): Promise<void> {
  await exclusively(async () => {
    const store = await openShadowStore();
    // One that is broken goes as a whole.
    await soon(store.clear()).catch(async (error: unknown) => {
      if (!store.renew) throw error;
      await soon(store.renew());
    });
    await browser.storage.local.clear();
  });
}
