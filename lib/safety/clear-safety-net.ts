import { browser } from 'wxt/browser';
import { exclusively } from './exclusively';
import { openShadowStore } from './shadow-store';

/** Forgets copy, canary and all else that is kept beside the log. Waits for a copying that is under way. */
export async function clearSafetyNet(): Promise<void> {
  await exclusively(async () => {
    await (await openShadowStore()).clear();
    await browser.storage.local.clear();
  });
}
