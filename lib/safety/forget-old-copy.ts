import { browser } from 'wxt/browser';
import type { Step } from './copy-table';
import { listKeys } from './journal-entry';

/** How the copy was kept before buckets, in no version that was published: a key a row. */
const ALONE = 'shadow:';
const SLICE = 2_000;

/** Takes away what an earlier build kept as the copy. To be called when the log is whole and the new copy has all of it. */
export async function forgetOldCopy(step: Step): Promise<void> {
  const keys = (await listKeys()).filter((key) => key.startsWith(ALONE));
  for (let from = 0; from < keys.length; from += SLICE) {
    await step(() => browser.storage.local.remove(keys.slice(from, from + SLICE)));
  }
}
