import { Grain } from '@/components/ui/Grain';
import type { Plan } from '@/lib/domain/plan/plan';
import { shownDayOf } from '@/lib/domain/plan/plan-days';
import { isSuccess, movedIn } from '@/lib/domain/plan/verdict';
import { sayDay } from '@/lib/i18n/dates';
import { planWords, verdictWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';
import { planHref } from './plan-address';

/** The plans that are over, each with how it ended. */
export function History({ plans }: { plans: readonly Plan[] }) {
  const over = plans.filter(({ state }) => state !== 'open');
  if (over.length === 0) return null;
  return (
    <section className="plan-part" aria-labelledby="plan-history">
      <h2 id="plan-history">{planWords.history}</h2>
      <ul className="plan-history">
        {over.map((plan) => (
          <li key={plan.id}>
            <Grain state={grainOf(plan)} size={16} />
            <a className="ui-link" href={planHref(plan.id)}>
              {sayTime(plan)}
            </a>
            <span className="muted">{sayEnd(plan)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function grainOf({ verdict }: Plan): 'none' | 'thin' | 'met' {
  if (!verdict) return 'none';
  return isSuccess(verdict) ? 'met' : 'thin';
}

/** From its first day to its last; one day is said once. */
export function sayTime({ startedOn, endedOn }: Plan): string {
  if (endedOn === null || endedOn <= startedOn) return sayDay(startedOn);
  return say(verdictWords.when, { from: sayDay(startedOn), to: sayDay(endedOn) });
}

/** "4 of 5 moved", or on which day it was ended. */
export function sayEnd(plan: Plan): string {
  const { verdict } = plan;
  if (verdict) return say(verdictWords.moved, { moved: movedIn(verdict).length, of: verdict.categories.length });
  return say(verdictWords.ended, { day: shownDayOf(plan, plan.endedOn ?? plan.startedOn) });
}
