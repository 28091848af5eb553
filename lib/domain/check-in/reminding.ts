import { addDays } from '@/lib/domain/day';
import type { SettingsFields } from '@/lib/domain/settings';
import type { CriterionReminder } from '@/lib/domain/talk/criterion-due';
import { type CheckInDue, type DueCheckIn, MISSED_FOR_CATCH_UP } from './check-in-due';
import { quietUntil } from './quiet-hours';

/** What is to be done about reminders now, and when to look again. */
export interface Reminding {
  /** Whether the toolbar button shows that a check-in is due. */
  isAsked: boolean;
  /** Names the notification that is due and was never shown; null when none is. */
  notification: string | null;
  wakeAt: Date;
}

interface Input {
  now: Date;
  checkIn: CheckInDue;
  /** Opted in, and let by the browser. */
  mayNotify: boolean;
  quiet: SettingsFields['reminders']['quiet'];
  /** The names of those that were shown. */
  notified: readonly string[];
}

/**
 * One notification a check-in, and one more when a snooze that the user asked for has ended; none in quiet hours. After
 * weeks that nobody answered it is one for all of them, however many follow: the dot stands.
 */
export function planReminding({ now, checkIn: { due, nextDueAt }, mayNotify, quiet, notified }: Input): Reminding {
  if (!due) return { isAsked: false, notification: null, wakeAt: nextDueAt };
  if (due.snoozedUntil) {
    return { isAsked: false, notification: null, wakeAt: earlier(due.snoozedUntil, nextDueAt) };
  }
  const name = `${due.isCatchUp ? CATCH_UP : ''}${due.monday}${due.canSnooze ? '' : ' again'}`;
  if (!mayNotify || notified.includes(name) || isCaughtUpOn(due, notified))
    return { isAsked: true, notification: null, wakeAt: nextDueAt };
  const quietEnd = quietUntil(now, quiet);
  if (quietEnd) return { isAsked: true, notification: null, wakeAt: earlier(quietEnd, nextDueAt) };
  return { isAsked: true, notification: name, wakeAt: nextDueAt };
}

const CATCH_UP = 'catch-up ';
/** Criteria are told by the same list. */
const CHECK_IN = /^(?:catch-up )?\d/;

/** Whether the one catch-up since the last answer was shown already, by a version, too, that named it as any other week. */
function isCaughtUpOn({ isCatchUp, canSnooze, since }: DueCheckIn, notified: readonly string[]): boolean {
  const first = addDays(since, 7 * MISSED_FOR_CATCH_UP);
  const isOne = (name: string) => CHECK_IN.test(name) && name.replace(CATCH_UP, '') >= first;
  return isCatchUp && canSnooze && notified.some(isOne);
}

/** Whether what comes due is shown now by a notification: as the user let it, and not in quiet hours. */
export function tellsCriteria(of: {
  now: Date;
  untold: readonly CriterionReminder[];
  mayNotify: boolean;
  quiet: SettingsFields['reminders']['quiet'];
}): boolean {
  return of.untold.length > 0 && of.mayNotify && quietUntil(of.now, of.quiet) === null;
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
