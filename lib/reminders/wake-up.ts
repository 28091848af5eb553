import { browser } from 'wxt/browser';

const WAKE_UP = 'check-in';
/** A change of zone or clock wakes nobody, and moves every due time. */
const LOOK_AGAIN = 'look-again';
const LOOK_AGAIN_MINUTES = 60;

/** Sets the alarm for the next due moment, unless it stands there already. An alarm only wakes: it decides nothing. */
export async function setWakeUp(at: Date): Promise<void> {
  const standing = await browser.alarms.get(WAKE_UP);
  if (standing?.scheduledTime !== at.getTime()) await browser.alarms.create(WAKE_UP, { when: at.getTime() });
}

/** Has the worker look from time to time, whatever came of the moment that it was to be woken at. */
export async function keepLookingAgain(): Promise<void> {
  if (await browser.alarms.get(LOOK_AGAIN)) return;
  await browser.alarms.create(LOOK_AGAIN, { periodInMinutes: LOOK_AGAIN_MINUTES });
}
