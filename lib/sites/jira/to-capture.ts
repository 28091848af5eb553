import type { Caution } from '@/lib/domain/win/caution';
import type { Capture } from '../types';
import { isNoAchievement, judge } from './judge';
import type { Told } from './told';
import type { Address } from './url';

const USUAL = ['resolve-ambiguity', 'translate', 'reasoned-no', 'failure-modes'];
const INCIDENT = /\b(?:incident|outage|post-?mortem|problem)\b/i;

/** What a click takes of the ticket at `address`, by what is told of it. */
export function toCapture(
  address: Address,
  told: Told,
  { layout, missing, cautions = [] }: { layout: string; missing: Capture['missing']; cautions?: Caution[] },
): Capture {
  const { state, occurredOn, cautions: judged } = judge(told);
  return {
    identity: address.identity,
    title: told.title || address.ticket,
    state,
    occurredOn,
    facts: told.facts,
    win: {
      kind: 'win',
      role: told.isAssignee ? 'drove' : null,
      origin: told.isReporter ? 'identified' : 'unclear',
    },
    suggestedBehaviours: suggest(told),
    missing,
    cautions: [...judged, ...cautions],
    layout,
  };
}

function suggest(told: Told): string[] {
  const isIncident = INCIDENT.test(told.facts.type ?? '');
  const first = [
    ...(told.isReporter ? ['find-problems'] : []),
    ...(isIncident ? ['own-incidents'] : []),
    ...(isNoAchievement(told) ? ['reasoned-no'] : []),
  ];
  return [...new Set([...first, ...USUAL])];
}
