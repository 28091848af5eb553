import { browser } from 'wxt/browser';
import { afterStart } from '@/lib/long-work/after-start';
import { readLeaves } from './aggregates';
import { mendIfWrong } from './verify-aggregates';

const CHECKED = 'countsChecked';

/** Counts what an import or an update left uncounted, and tries a few counts, once for each start of the browser. */
export async function checkCounts(): Promise<void> {
  await afterStart();
  if ((await browser.storage.session.get(CHECKED))[CHECKED]) return;
  await readLeaves();
  await mendIfWrong(crypto.randomUUID());
  await browser.storage.session.set({ [CHECKED]: true });
}
