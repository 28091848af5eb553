import { type Day, isDayMeant } from '@/lib/domain/day';
import type { ClauseId, ProofRule } from '@/lib/domain/ladder/ladder';
import { firstFollowUp } from '@/lib/domain/win/follow-up';
import { toTitle } from '@/lib/domain/win/title';
import { blankWin, isBlank, type Person, type WinFields } from '@/lib/domain/win/win';

/** Texts that a clause may ask for, as fields of a win. */
export const ASKED_TEXTS = [
  'decision',
  'reasoning',
  'outcome',
  'ownPart',
  'leftWithThem',
  'topic',
  'learned',
  'note',
] as const;
export type AskedText = (typeof ASKED_TEXTS)[number];
export type Asked = AskedText | 'origin' | 'held' | 'scope' | 'link' | 'who' | 'unprompted';

/** What is being typed to prove a behaviour. */
export type EvidenceForm = Record<AskedText, string> &
  Pick<WinFields, 'did' | 'occurredOn' | 'origin' | 'scope' | 'unprompted'> & {
    held: 'held' | 'did-not-hold' | 'pending' | null;
    link: string;
    who: string;
    as: Person['as'];
  };

const ASKED_BY: Record<ClauseId, readonly Asked[]> = {
  'origin-identified': ['origin'],
  decision: ['decision'],
  reasoning: ['reasoning'],
  outcome: ['outcome'],
  'outcome-known': ['outcome'],
  'outcome-held': ['held'],
  'own-part': ['ownPart'],
  'left-with-them': ['leftWithThem'],
  topic: ['topic'],
  learned: ['learned'],
  unprompted: ['unprompted'],
  'scope-team': ['scope'],
  artifact: ['link'],
  'artifact-or-note': ['link', 'note'],
  'written-artifact': ['link'],
  'review-artifact': ['link'],
  person: ['who'],
  'non-engineer': ['who'],
  'outside-team': ['who'],
};

/** The questions whose answers the rule needs, each once. */
export function askedBy(rule: ProofRule): Asked[] {
  return [...new Set([...rule.each, ...rule.once].flatMap((clause) => ASKED_BY[clause]))];
}

export function asks(rule: ProofRule, clause: ClauseId): boolean {
  return rule.each.includes(clause) || rule.once.includes(clause);
}

/** A form with nothing typed; the choices stand on what the behaviour itself says. */
export function emptyForm(rule: ProofRule, today: Day): EvidenceForm {
  const { did, decision, reasoning, outcome, ownPart, leftWithThem, topic, learned, note } = blankWin(today, '');
  return {
    ...{ did, decision, reasoning, outcome, ownPart, leftWithThem, topic, learned, note },
    occurredOn: today,
    origin: asks(rule, 'origin-identified') ? 'identified' : 'unclear',
    scope: null,
    unprompted: false,
    held: null,
    link: '',
    who: '',
    as: firstAs(rule),
  };
}

function firstAs(rule: ProofRule): Person['as'] {
  if (asks(rule, 'non-engineer')) return 'pm';
  return asks(rule, 'outside-team') ? 'stakeholder' : 'engineer';
}

/** What stands in the way of saving. */
export function faultsOf(form: EvidenceForm, today: Day): { did: boolean; occurredOn: boolean } {
  const { did, occurredOn } = form;
  return { did: isBlank(did), occurredOn: !isDayMeant(occurredOn) || occurredOn > today };
}

/** The ready win that the form describes. */
export function toWin(form: EvidenceForm, rule: ProofRule, today: Day): WinFields {
  const { did, occurredOn, origin, scope, unprompted } = form;
  const texts = Object.fromEntries(ASKED_TEXTS.map((field) => [field, form[field].trim()]));
  const outcomeState = outcomeStateOf(form, rule);
  return {
    ...blankWin(occurredOn, toTitle(did)),
    ...texts,
    ...{ did: did.trim(), origin, scope, unprompted, outcomeState },
    status: 'ready',
    role: asks(rule, 'review-artifact') ? 'reviewed' : null,
    followUpOn: outcomeState === 'pending' ? firstFollowUp(today) : null,
    people: isBlank(form.who) ? [] : [personOf(form, rule)],
  };
}

function outcomeStateOf({ held, outcome }: EvidenceForm, rule: ProofRule): WinFields['outcomeState'] {
  if (asks(rule, 'outcome-held')) return held ?? 'pending';
  if (!isBlank(outcome)) return 'known';
  return asks(rule, 'outcome-known') ? 'pending' : 'none';
}

function personOf({ who, as }: EvidenceForm, rule: ProofRule): Person {
  return { label: who.trim(), as, engineer: as === 'engineer', outsideTeam: asks(rule, 'outside-team') };
}
