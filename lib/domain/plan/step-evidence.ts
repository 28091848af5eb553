import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { PlanFields } from './plan';
import { examplesAimedAt, planDayOf, planWeekOf } from './plan-days';
import { countExamples, examplesOf } from './plan-examples';
import { behavioursOfStep, carries, type PlanStep, planSteps } from './plan-steps';

/** What is known beside the wins. */
export interface PlanFacts {
  /** Projects with an answer, of the audit that led to the plan or came after its start. */
  auditedProjects: number;
}

export interface StepState {
  step: PlanStep;
  /** Behaviours of the ladder at hand that its wins show; none where the ladder has no such behaviour. */
  behaviourIds: string[];
  /** The linked wins, newest first. */
  wins: LoggedWin[];
  /** In the order of the step, each with the win that ticked it first. */
  parts: { id: string; week: number | null; tickedBy: LoggedWin | null }[];
  /** Of a step without parts: how much of what it takes there is; it may be more. */
  count: { have: number; need: number } | null;
  done: boolean;
}

type Reading = {
  plan: Pick<PlanFields, 'startedOn' | 'pauses' | 'steps' | 'focus'>;
  ladder: Ladder;
  log: readonly LoggedWin[];
  facts: PlanFacts;
  today: Day;
};

/** Every step and by which evidence it is ticked. Only wins since the start that say enough tick anything. */
export function stepStates(reading: Reading): StepState[] {
  const { plan, log, today } = reading;
  const examples = examplesOf(plan, log, today).sort(byOldest);
  return planSteps.map((step) => {
    const behaviourIds = behavioursOfStep(step, reading.ladder);
    const linkedIds = new Set(plan.steps[step.id]);
    const wins = examples.filter((logged) => {
      return linkedIds.has(logged.win.id) || logged.behaviourIds.some((id) => behaviourIds.includes(id));
    });
    const parts = step.parts.map(({ id, clause, week }) => {
      const fits = (logged: LoggedWin) =>
        carries(logged, clause) && (week === undefined || weekOf(plan, logged) === week);
      return { id, week: week ?? null, tickedBy: wins.find(fits) ?? null };
    });
    const count = parts.length > 0 ? null : countOf(step, reading);
    const done = count ? count.have >= count.need : parts.every(({ tickedBy }) => tickedBy !== null);
    return { step, behaviourIds, wins: [...wins].reverse(), parts, count, done };
  });
}

function countOf({ id }: PlanStep, { plan, log, facts, today }: Reading): StepState['count'] {
  if (id === 'audit') return { have: facts.auditedProjects, need: 1 };
  // A plan begins with its gaps chosen, or with none because nothing was missing.
  if (id === 'gap-list') return { have: plan.focus.length, need: plan.focus.length };
  // What shows nothing yet ticks nothing, however much of it was shipped.
  const mapped = log.filter(({ behaviourIds }) => behaviourIds.length > 0);
  if (id === 'log') return { have: examplesOf(plan, mapped, today).length, need: 1 };
  return { have: countExamples(plan, mapped, today, 30), need: examplesAimedAt(30).least };
}

function weekOf(plan: Reading['plan'], { win }: LoggedWin): number {
  return planWeekOf(planDayOf(plan, win.occurredOn));
}

function byOldest({ win: a }: LoggedWin, { win: b }: LoggedWin): number {
  return a.occurredOn.localeCompare(b.occurredOn) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
}
