import type { Ladder } from '@/lib/domain/ladder/ladder';
import { behavioursOfStep, type PlanStep, planSteps } from '@/lib/domain/plan/plan-steps';
import type { ThingOfTheWeek } from '@/lib/domain/plan/thing-of-the-week';
import { writeCarriedWords } from '@/lib/domain/win/carried-words';
import { stepActs, stepWords } from '@/lib/i18n/en/plan-steps';

/** The address where a win for a step is written: linked to its behaviours, with a title to begin from. */
export function writeHref(behaviourIds: readonly string[], title = ''): string {
  const behaviours = behaviourIds.map((id) => `behaviour=${id}`);
  const parts = [...behaviours, writeCarriedWords({ title })].filter((part) => part !== '');
  return parts.length === 0 ? '#/wins/new' : `#/wins/new?${parts.join('&')}`;
}

export function writeStepHref(step: PlanStep, ladder: Ladder): string {
  return writeHref(behavioursOfStep(step, ladder), stepWords[step.id].winTitle);
}

/** Where the one thing of the week is done, if that is elsewhere. */
export function ThingLink({ thing, ladder }: { thing: ThingOfTheWeek; ladder: Ladder }) {
  const found = linkOf(thing, ladder);
  if (!found) return null;
  return (
    <p>
      <a className="ui-button" data-kind="primary" href={found.href}>
        {found.label}
      </a>
    </p>
  );
}

function linkOf(thing: ThingOfTheWeek, ladder: Ladder): { href: string; label: string } | null {
  if (thing.is === 'wins') return { href: '#/wins/new', label: stepActs.logOne };
  if (thing.is === 'focus') return { href: writeHref([thing.behaviourId]), label: stepActs.write };
  if (thing.is !== 'step') return null;
  if (thing.step === 'audit') return { href: '#/audit', label: stepActs.audit };
  const step = planSteps.find(({ id }) => id === thing.step);
  return step ? { href: writeStepHref(step, ladder), label: stepActs.write } : null;
}
