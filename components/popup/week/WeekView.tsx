import { Grain } from '@/components/ui/grains/Grain';
import { WeekMeter as Meter } from '@/components/ui/grains/WeekMeter';
import { type WeekMeter, weekMeterOf } from '@/lib/domain/week';
import { weekWords } from '@/lib/i18n/en/popup';
import { say, sayCount } from '@/lib/i18n/say';
import type { Summary } from '@/lib/popup-summary/summary';
import { CriterionDue } from './CriterionDue';
import { PlanThing } from './PlanThing';
import { RecentWins } from './RecentWins';

interface Props {
  summary: Summary;
  /** The log itself says so; before that it is what was noted of it. */
  isRead: boolean;
}

/** How the week stands, and what was logged last. */
export function WeekView({ summary, isRead }: Props) {
  const { today, weeks, inbox, isCheckInDue, recent, thing } = summary;
  const meter = weekMeterOf(summary.meter);
  return (
    <>
      {isCheckInDue && (
        <p className="popup-due">
          <a className="ui-link" href="#/check-in">
            {say(weekWords.checkInDue)}
          </a>
        </p>
      )}
      <section className="popup-week" aria-label={say(weekWords.heading)}>
        <Meter count={meter.count} label={say(weekWords.meter)} valueText={sayMeter(meter)} size={26} />
        <div className="popup-week-words">
          <p className="numbers">{sayMeter(meter)}</p>
          <p className="note numbers">{say(weekWords.weeks, weeks)}</p>
        </div>
        <a href="#/inbox" className="popup-inbox" aria-keyshortcuts="Control+I" title={say(weekWords.inboxKeys)}>
          <Grain state={inbox > 0 ? 'loose' : 'none'} size={16} />
          {inbox > 0 ? sayCount(weekWords.inbox, inbox) : say(weekWords.inboxEmpty)}
        </a>
      </section>
      {summary.firstAsked && (
        <CriterionDue first={summary.firstAsked} others={summary.asked - 1} today={today} isRead={isRead} />
      )}
      {thing && <PlanThing thing={thing} />}
      <RecentWins wins={recent} today={today} isRead={isRead} />
    </>
  );
}

function sayMeter({ count, onTrack, full }: WeekMeter): string {
  if (full) return say(weekWords.full, { count });
  return say(onTrack ? weekWords.onTrack : weekWords.started, { count });
}
