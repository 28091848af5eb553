import { lazy, Suspense } from 'react';
import { useThing } from '@/components/plan/use-thing';
import { Grain } from '@/components/ui/Grain';
import { WeekMeter as Meter } from '@/components/ui/WeekMeter';
import type { WeekMeter } from '@/lib/domain/week';
import { weekWords } from '@/lib/i18n/en/popup';
import { say, sayCount } from '@/lib/i18n/say';
import { CriterionDue } from './CriterionDue';
import { PlanThing } from './PlanThing';
import { RecentWins } from './RecentWins';
import { useWeek } from './use-week';

// Last of all, and out of what a popup loads at once.
const BackupLine = lazy(async () => ({ default: (await import('./BackupLine')).BackupLine }));

/** How the week stands, and what was logged last. The place is held while the log is read. */
export function ThisWeek() {
  const week = useWeek();
  const thing = useThing();
  if (!week) return <div className="popup-week-place" aria-busy="true" />;
  const { meter, weeks, inbox, isCheckInDue, recent, today, asked } = week;
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
      {asked.length > 0 && <CriterionDue asked={asked} today={today} />}
      {thing && <PlanThing thing={thing} />}
      {/* What stands under the plan's line comes with it, so that nothing moves under the pointer. */}
      {thing === undefined ? <div aria-busy="true" /> : <RecentWins wins={recent} today={today} />}
      <Suspense fallback={null}>
        <BackupLine />
      </Suspense>
    </>
  );
}

function sayMeter({ count, onTrack, full }: WeekMeter): string {
  if (full) return say(weekWords.full, { count });
  return say(onTrack ? weekWords.onTrack : weekWords.started, { count });
}
