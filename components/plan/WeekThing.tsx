import { useRef } from 'react';
import { WeekMeter } from '@/components/ui/grains/WeekMeter';
import { weekWords } from '@/lib/i18n/en/plan';
import { sayThing } from '@/lib/i18n/plan-sentences';
import { say, sayCount } from '@/lib/i18n/say';
import { DayNinety } from './DayNinety';
import { OpenCheckpoint } from './OpenCheckpoint';
import { Resume } from './Resume';
import { ThingLink } from './ThingLink';
import type { Running } from './use-plans';

/** The one thing of this week, and how many wins it has. */
export function WeekThing({ running }: { running: Running }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { thing, ladder, progress, plan } = running;
  // The button that was pressed is gone with what it did.
  const focusHeading = () => heading.current?.focus();
  const { what, needs } = sayThing(thing, ladder);
  const { examples: wins = 0, inbox = 0 } = progress.weeks[progress.week - 1] ?? {};
  const winsInWords = sayCount(weekWords.winsOf, wins, { week: progress.week });
  return (
    <section className="app-spread plan-thing" aria-labelledby="plan-thing">
      <h2 id="plan-thing" ref={heading} tabIndex={-1}>
        {weekWords.heading}
      </h2>
      <div className="plan-thing-body">
        <p className="plan-thing-what" role="status">
          {what}
        </p>
        {needs !== null && <p className="muted">{needs}</p>}
        {thing.is === 'verdict' && <DayNinety running={running} />}
        {thing.is === 'checkpoint' && <OpenCheckpoint plan={plan} day={thing.day} onDone={focusHeading} />}
        {thing.is === 'rest' && <Resume plan={plan} today={running.today} onDone={focusHeading} />}
        <ThingLink thing={thing} ladder={ladder} />
      </div>
      <div className="app-margin plan-week-meter">
        <WeekMeter
          count={wins}
          label={say(weekWords.wins, { week: progress.week })}
          valueText={winsInWords}
          size={26}
        />
        <p className="numbers">{winsInWords}</p>
        {inbox > 0 && (
          <p>
            <a className="ui-link numbers" href="#/inbox">
              {sayCount(weekWords.waiting, inbox)}
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
