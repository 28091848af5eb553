import { LinkButton } from '@/components/ui/LinkButton';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { planSteps } from '@/lib/domain/plan/plan-steps';
import type { ThingOfTheWeek } from '@/lib/domain/plan/thing-of-the-week';
import { stepActs } from '@/lib/i18n/en/plan-steps';
import { writeHref, writeStepHref } from './write-href';

/** Where the one thing of the week is done, if that is elsewhere. */
export function ThingLink({ thing, ladder }: { thing: ThingOfTheWeek; ladder: Ladder }) {
  const found = linkOf(thing, ladder);
  if (!found) return null;
  return (
    <p>
      <LinkButton kind="primary" href={found.href}>
        {found.label}
      </LinkButton>
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
