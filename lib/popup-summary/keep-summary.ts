import { browser } from 'wxt/browser';
import { hearPages } from '@/lib/db/watching/tell-worker';
import { watchTables } from '@/lib/db/watching/watch';
import { speakAsSet } from '@/lib/i18n/worker-language';
import { afterStart } from '@/lib/long-work/after-start';
import { makeSummary } from './make-summary';
import { writeSummary } from './summary-store';

/** Many writes in a row are told of at once. */
const SOON_MS = 50;
/** With a plan the wins since its start are read: what that took is rested so many times before it is done again. */
const REST = 4;
const LONGEST_REST_MS = 5_000;

/** Keeps the popup's summary in step with the log from now on. To be called in the worker's first turn, and only there. */
export function keepSummary(): void {
  let isComing = false;
  let took = 0;
  const keep = async () => {
    isComing = false;
    const begun = performance.now();
    // One that was not written is made by the popup that misses it.
    await speakAsSet()
      .then(() => makeSummary(new Date()))
      .then(writeSummary)
      .catch(() => undefined);
    took = performance.now() - begun;
  };
  const keepSoon = () => {
    // One that is coming is not put off: who writes all the time would have none.
    if (isComing) return;
    isComing = true;
    setTimeout(() => void keep(), Math.min(Math.max(SOON_MS, REST * took), LONGEST_REST_MS));
  };
  watchTables(['checkIns', 'criteria', 'plans', 'settings', 'wins'], keepSoon);
  hearPages(keepSoon);
  // Another day, another week; after an update there is none yet.
  browser.alarms.onAlarm.addListener(keepSoon);
  // The first write of a browser waits until all that is stored was read, and the popup with it.
  const keepLater = () => void afterStart().then(keepSoon);
  browser.runtime.onStartup.addListener(keepLater);
  browser.runtime.onInstalled.addListener(keepLater);
}
