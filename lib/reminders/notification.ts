import { browser } from 'wxt/browser';
import type { ReminderStage } from '@/lib/domain/talk/criterion-due';
import { reminderWords } from '@/lib/i18n/en/reminders';

const CHECK_IN = 'check-in';
const TEST = 'check-in-test';
const CRITERION = 'criterion';
const PERMISSION = { permissions: ['notifications'] } satisfies Parameters<typeof browser.permissions.contains>[0];

export type NotifyAnswer = 'granted' | 'denied' | 'failed';

/** Asks the browser to let Winnow show notifications; must be called in the turn of the press. Never throws. */
export async function askToNotify(): Promise<NotifyAnswer> {
  try {
    return (await browser.permissions.request(PERMISSION)) ? 'granted' : 'denied';
  } catch {
    return 'failed';
  }
}

/** Whether the browser lets Winnow show notifications; false where it does not say. */
export async function mayNotify(): Promise<boolean> {
  try {
    return await browser.permissions.contains(PERMISSION);
  } catch {
    return false;
  }
}

/** Gives the permission back. A browser that keeps it lets Winnow do what Winnow no longer does. Never throws. */
export async function stopNotifying(): Promise<void> {
  await browser.permissions.remove(PERMISSION).catch(() => false);
}

/** Shows that a check-in is due. Rejects where the browser refuses. */
export async function notifyCheckIn(isCatchUp: boolean): Promise<void> {
  await show(CHECK_IN, isCatchUp ? reminderWords.catchUpNotification : reminderWords.notification);
}

/** Shows that what was asked for comes due; `stage` null: several things. Rejects where the browser refuses. */
export async function notifyCriteria(stage: ReminderStage | null): Promise<void> {
  await show(CRITERION, reminderWords.criterionNotification[stage ?? 'several']);
}

/** Shows what a reminder looks like; false where the browser refuses. */
export async function notifyForTest(): Promise<boolean> {
  try {
    // One that still stands would be replaced without a sound.
    await browser.notifications.clear(TEST);
    await show(TEST, reminderWords.testNotification);
    return true;
  } catch {
    return false;
  }
}

/** Takes the notification of a check-in away that is no longer asked for. */
export async function clearNotification(): Promise<void> {
  await browser.notifications?.clear(CHECK_IN);
}

/** Opens what a notification is about when it is pressed. Without the permission there is nothing to listen to yet. */
export function hearNotificationPresses(): void {
  const { notifications } = browser;
  if (notifications && !notifications.onClicked.hasListener(open)) notifications.onClicked.addListener(open);
}

async function open(id: string): Promise<void> {
  const route = id === CRITERION ? '/talk?at=after' : '/check-in';
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${route}`) });
  await browser.notifications.clear(id);
}

async function show(id: string, { title, message }: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}
