import { browser } from 'wxt/browser';
import { COMPARED } from '@/lib/safety/copy/compare-log';
import { openShadowStore } from '@/lib/safety/copy/open-shadow';
import { exclusively } from './exclusively';
import { soon } from './soon';

/**
 * Forgets copy, canary and all else that is kept beside the log, then does `meanwhile`, and nothing is copied until that
 * has ended. Waits for a copying that is under way. What cannot be forgotten throws, and `meanwhile` is not done.
 */
export async function clearSafetyNet(meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  await exclusively(async () => {
    await soon((await openShadowStore()).clear());
    await browser.storage.local.clear();
    // A log that stays after all is copied anew.
    await browser.storage.session.remove(COMPARED);
    await meanwhile();
  });
}
