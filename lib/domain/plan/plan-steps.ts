import { crosswalkOf } from '@/lib/domain/ladder/crosswalk';
import type { ClauseId, Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { meetsClause } from '@/lib/domain/proof/clause';
import type { Phase } from './plan-days';

export const PLAN_STEP_IDS = [
  'audit',
  'gap-list',
  'log',
  'rhythm',
  'problem',
  'helped',
  'design',
  'translation',
  'update',
] as const;
export type PlanStepId = (typeof PLAN_STEP_IDS)[number];
export type TemplateId = 'problem-statement' | 'design-document' | 'translation' | 'update';

/** What a linked win has to carry: a clause of the proof rules, or one that only the plan asks for. */
type StepClause = ClauseId | 'product-manager' | 'outsider';

/** One tick of a step. */
export interface StepPart {
  id: string;
  clause: StepClause;
  /** Only a win of this week of the plan ticks it. */
  week?: number;
}

export interface PlanStep {
  id: PlanStepId;
  phase: Phase;
  /** The behaviour of the built-in ladder that its wins show; null: ticked by what the plan itself holds. */
  shows: string | null;
  /** Each is ticked by a linked win that carries its clause; the same win may tick several. */
  parts: readonly StepPart[];
  template: TemplateId | null;
}

/** Weeks with a translation to a non-engineer each. */
const TRANSLATION_WEEKS = [9, 10, 11, 12, 13] as const;

/** The first three phases' steps, in order. None of them is ticked by shipped work alone. */
export const planSteps: readonly PlanStep[] = [
  ...(['audit', 'gap-list', 'log', 'rhythm'] as const).map((id) => {
    return { id, phase: 1 as const, shows: null, parts: [], template: null };
  }),
  {
    id: 'problem',
    phase: 2,
    shows: 'resolve-ambiguity',
    parts: [
      { id: 'written', clause: 'artifact-or-note' },
      { id: 'proposed', clause: 'reasoning' },
      { id: 'circulated', clause: 'person' },
      { id: 'decided', clause: 'decision' },
    ],
    template: 'problem-statement',
  },
  {
    id: 'helped',
    phase: 2,
    shows: 'unblock',
    parts: [
      { id: 'asked', clause: 'person' },
      { id: 'pointed', clause: 'artifact-or-note' },
      { id: 'reviewed', clause: 'review-artifact' },
      { id: 'executed', clause: 'left-with-them' },
    ],
    template: null,
  },
  {
    id: 'design',
    phase: 2,
    shows: 'proposal',
    parts: [
      { id: 'documented', clause: 'written-artifact' },
      { id: 'shared', clause: 'person' },
    ],
    template: 'design-document',
  },
  {
    id: 'translation',
    phase: 3,
    shows: 'translate',
    parts: TRANSLATION_WEEKS.map((week) => ({ id: `week-${week}`, clause: 'non-engineer', week })),
    template: 'translation',
  },
  {
    id: 'update',
    phase: 3,
    shows: 'stakeholders',
    parts: [
      { id: 'to-pm', clause: 'product-manager' },
      { id: 'to-outside', clause: 'outsider' },
    ],
    template: 'update',
  },
];

/** The behaviours of `ladder` that the wins of a step show: those that are, or restate, its own. */
export function behavioursOfStep({ shows }: Pick<PlanStep, 'shows'>, ladder: Ladder): string[] {
  if (shows === null) return [];
  if (ladder.behaviours.some(({ id }) => id === shows)) return [shows];
  return [...(crosswalkOf(ladder).get(shows) ?? [])];
}

/** Whether the win carries what the step asks for. */
export function carries(logged: LoggedWin, clause: StepClause): boolean {
  const { people } = logged.win;
  if (clause === 'product-manager') return people.some(({ as }) => as === 'pm');
  // A product manager may sit outside the team, and is still only one of the two.
  if (clause === 'outsider') return people.some(({ as, outsideTeam }) => outsideTeam && as !== 'pm');
  return meetsClause(clause, logged);
}
