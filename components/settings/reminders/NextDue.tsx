import { useCheckInDue } from '@/components/check-in/use-check-in-due';
import { sayMoment } from '@/lib/i18n/dates';
import { reminderWords as texts } from '@/lib/i18n/en/reminders';
import { say } from '@/lib/i18n/say';

/** What is due now and when the next one is, in words. */
export function NextDue() {
  const checkIn = useCheckInDue();
  if (!checkIn) return <p className="reminders-next" aria-busy="true" />;
  const { due, nextDueAt } = checkIn;
  const next = say(due ? texts.nextAfter : texts.next, { when: sayMoment(nextDueAt) });
  return (
    <p className="reminders-next numbers" aria-live="polite">
      {due && `${sayDue(due)} `}
      {next} <span className="note">{texts.zone}</span>
    </p>
  );
}

function sayDue({ dueAt, snoozedUntil }: { dueAt: Date; snoozedUntil: Date | null }): string {
  if (snoozedUntil) return say(texts.snoozed, { when: sayMoment(snoozedUntil) });
  return say(texts.dueNow, { when: sayMoment(dueAt) });
}
