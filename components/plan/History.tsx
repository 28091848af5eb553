import { Grain } from '@/components/ui/grains/Grain';
import type { Plan } from '@/lib/domain/plan/plan';
import { isSuccess } from '@/lib/domain/plan/verdict';
import { planWords } from '@/lib/i18n/en/plan';
import { planHref } from './plan-address';
import { sayEnd, sayTime } from './say-plan';

/** The plans that are over, each with how it ended. */
export function History({ plans }: { plans: readonly Plan[] }) {
  const over = plans.filter(({ state }) => state !== 'open');
  if (over.length === 0) return null;
  return (
    <section className="plan-part" aria-labelledby="plan-history">
      <h2 id="plan-history">{planWords.history}</h2>
      <ul className="ruled plan-history">
        {over.map((plan) => (
          <li key={plan.id} className="row">
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
