import { browser } from 'wxt/browser';
import { hearPages } from '@/lib/db/watching/tell-worker';
import { watchTables } from '@/lib/db/watching/watch';
import { hearNotificationPresses } from './notification';
import { reconcileReminders } from './reconcile-reminders';

/** Many writes in a row are looked at once. */
const SOON_MS = 100;

/** Keeps reminders in step from now on. To be called in the worker's first turn. */
export function keepReminders(): void {
  let last = Promise.resolve();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    // What fails now is taken up by the next alarm, which comes within the hour.
    last = last.then(() => reconcileReminders(new Date())).catch(() => undefined);
  };
  const keepSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, SOON_MS);
  };
  // Every alarm is a reminder's; whichever wakes, all is looked at.
  browser.alarms.onAlarm.addListener(keep);
  hearPages(keepSoon);
  watchTables(['checkIns', 'criteria', 'settings', 'wins'], keepSoon);
  browser.permissions.onAdded.addListener(() => {
    hearNotificationPresses();
    keep();
  });
  browser.permissions.onRemoved.addListener(keep);
  // These two only have the worker started: a start reconciles by itself, but an update drops alarms after it.
  browser.runtime.onStartup.addListener(keep);
  browser.runtime.onInstalled.addListener(keep);
  hearNotificationPresses();
  keep();
}
