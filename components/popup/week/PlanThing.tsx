import { Grain } from '@/components/ui/grains/Grain';
import { Parts } from '@/components/ui/Parts';
import { thingWords } from '@/lib/i18n/en/plan-steps';
import { say } from '@/lib/i18n/say';
import type { Summary } from '@/lib/popup-summary/summary';
import { AppLink } from '../AppLink';
import './plan-thing.css';

interface Props {
  thing: NonNullable<Summary['thing']>;
}

/** The one thing that the plan asks for this week, in a line or two. */
export function PlanThing({ thing: { day, what, needs } }: Props) {
  const heading = say(thingWords.heading, { day });
  return (
    <section className="popup-plan" aria-label={heading}>
      <Grain state="thin" size={20} />
      <div>
        <p>{what}</p>
        {needs !== null && <p className="note">{needs}</p>}
        <p className="note numbers">
          <Parts>
            {heading}
            <AppLink to="/plan">{thingWords.open}</AppLink>
          </Parts>
        </p>
      </div>
    </section>
  );
}
