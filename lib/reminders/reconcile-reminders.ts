import { isBackupOverdue } from '@/lib/backup/backup-due';
import { findBackupStanding } from '@/lib/backup/backup-standing';
import { readCheckInDue } from '@/lib/db/check-ins';
import { countWaiting } from '@/lib/db/counting/aggregates';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { firstMondayAfter } from '@/lib/domain/check-in/check-in-due';
import { planReminding, tellsCriteria } from '@/lib/domain/check-in/reminding';
import { toDay } from '@/lib/domain/day';
import type { CriterionReminder } from '@/lib/domain/talk/criterion-due';
import { speakAsSet } from '@/lib/i18n/worker-language';
import { wear } from '@/lib/shortcuts/sign';
import { toBadge } from './badge';
import { clearNotification, mayNotify, notifyCheckIn, notifyCriteria } from './notification';
import { listNotified, noteNotified } from './notified';
import { listUntoldCriteria } from './untold-criteria';
import { keepLookingAgain, setWakeUp } from './wake-up';

/**
 * Makes alarm, badge and notification follow what the log says at `now`. Safe at any time; where it rejects, the next
 * call takes up what is left.
 */
export async function reconcileReminders(now: Date): Promise<void> {
  // First of all: where the log cannot be read, somebody has to look again.
  await keepLookingAgain();
  await keepFirstWeek(now);
  await speakAsSet();
  const [settings, checkIn, notified, isAllowed, untold] = await Promise.all([
    readSettings(),
    readCheckInDue(now),
    listNotified(),
    mayNotify(),
    listUntoldCriteria(toDay(now)),
  ]);
  const isOptedIn = settings.week.notify && isAllowed;
  const { quiet, countInbox: isCounted } = settings.reminders;
  const plan = planReminding({ now, checkIn, mayNotify: isOptedIn, quiet, notified });
  await setWakeUp(plan.wakeAt);
  const tells = tellsCriteria({ now, untold, mayNotify: isOptedIn, quiet });
  const isDue = untold.length > 0 && !tells;
  const inbox = isCounted ? await countWaiting() : 0;
  await wear(toBadge({ isUnsafe: await isUnsafe(now), isAsked: plan.isAsked, isDue, inbox }));
  if (!plan.isAsked && isAllowed) await clearNotification();
  // Noted before it is shown: a worker that dies in between must not show it twice. The badge stands anyhow.
  if (plan.notification !== null) {
    await noteNotified(plan.notification);
    await notifyCheckIn(checkIn.due?.isCatchUp ?? false);
  }
  if (tells) await tellCriteria(untold);
}

/** Where that cannot be told, reminders go on without it. */
async function isUnsafe(now: Date): Promise<boolean> {
  return findBackupStanding(now, isBackupOverdue).then(
    (standing) => standing !== null,
    () => false,
  );
}

/** One notification, of however many: the page that it opens says of what. */
async function tellCriteria(untold: readonly CriterionReminder[]): Promise<void> {
  await noteNotified(...untold.map(({ name }) => name));
  const [only, ...others] = untold;
  await notifyCriteria(only && others.length === 0 ? only.stage : null);
}

/** Check-ins begin with the first week after the installation, or after everything was deleted. */
async function keepFirstWeek(now: Date): Promise<void> {
  const { checkInsFrom } = await readSettings();
  const first = firstMondayAfter(now);
  // One further ahead was written down under a clock that was wrong.
  if (checkInsFrom === null || checkInsFrom > first) await changeSettings({ checkInsFrom: first });
}
