import type { Ladder } from '@/lib/domain/ladder/ladder';
import { behavioursOfStep, type PlanStep } from '@/lib/domain/plan/plan-steps';
import { writeCarriedWords } from '@/lib/domain/win/carried-words';
import { stepWords } from '@/lib/i18n/en/plan-steps';

/** The address where a win is written: linked to these behaviours, with a title to begin from. */
export function writeHref(behaviourIds: readonly string[], title = ''): string {
  const behaviours = behaviourIds.map((id) => `behaviour=${id}`);
  const parts = [...behaviours, writeCarriedWords({ title })].filter((part) => part !== '');
  return parts.length === 0 ? '#/wins/new' : `#/wins/new?${parts.join('&')}`;
}

/** The same for a step: its behaviours on `ladder`, and the title that its words begin with. */
export function writeStepHref(step: PlanStep, ladder: Ladder): string {
  return writeHref(behavioursOfStep(step, ladder), stepWords[step.id].winTitle);
}
