import type { Surface } from '@/components/inbox/surface';
import { addDays } from '@/lib/domain/day';
import { sayDay, sayMoment } from '@/lib/i18n/dates';
import { checkInWords } from '@/lib/i18n/en/check-in';
import { say, sayCount } from '@/lib/i18n/say';
import { Captured } from './Captured';
import type { CheckInReading } from './use-check-in';
import type { Occasion } from './use-occasion';

interface Props {
  occasion: Occasion;
  reading: CheckInReading;
  surface: Surface;
}

/** What there is to know before the first step: when it is due, what was written last, what was captured meanwhile. */
export function Opening({ occasion: { due, nextDueAt }, reading: { monday, row, lastLine }, surface }: Props) {
  const until = row.snoozedUntil === null ? null : new Date(row.snoozedUntil);
  const isSnoozed = until !== null && until > new Date();
  const isStart = row.step === 'inbox';
  return (
    <div className="check-in-opening">
      {isSnoozed && (
        <p className="note" role="status">
          {say(checkInWords.snoozed, { when: sayMoment(until) })}
        </p>
      )}
      {isStart && due === null && <p className="note">{say(checkInWords.early, { when: sayMoment(nextDueAt) })}</p>}
      {isStart && due?.isCatchUp && <p>{sayCount(checkInWords.catchUp, due.missed, { day: sayDay(due.since) })}</p>}
      {due?.isCatchUp && row.step !== 'next' && <Captured since={due.since} isStart={isStart} surface={surface} />}
      {isStart && lastLine && (
        <p className="check-in-last">
          <span className="note">
            {lastLine.monday === addDays(monday, -7)
              ? say(checkInWords.lastWeek)
              : say(checkInWords.earlier, { day: sayDay(lastLine.monday) })}
          </span>{' '}
          <span className="words" dir="auto">
            {lastLine.nextLine}
          </span>
        </p>
      )}
    </div>
  );
}
