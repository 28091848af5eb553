import type { Day } from './day';
import type { Ladder } from './ladder';
import type { LoggedWin } from './log';
import type { PlanFields } from './plan';
import { examplesAimedAt, planDayOf, planWeekOf } from './plan-days';
import { countExamples, examplesOf } from './plan-examples';
import { behavioursOfStep, carries, type PlanStep, planSteps } from './plan-steps';

/** What is known beside the wins. */
export interface PlanFacts {
  /** Projects of the audit with an answer. */
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
    const done = parts.length > 0 ? parts.every(({ tickedBy }) => tickedBy !== null) : isHeld(step, reading);
    return { step, behaviourIds, wins: [...wins].reverse(), parts, done };
  });
}

function isHeld({ id }: PlanStep, { plan, log, facts, today }: Reading): boolean {
  if (id === 'audit') return facts.auditedProjects > 0;
  if (id === 'gap-list') return plan.focus.length > 0;
  if (id === 'log') return examplesOf(plan, log, today).length > 0;
  return countExamples(plan, log, today, 30) >= examplesAimedAt(30).least;
}

function weekOf(plan: Reading['plan'], { win }: LoggedWin): number {
  return planWeekOf(planDayOf(plan, win.occurredOn));
}

function byOldest({ win: a }: LoggedWin, { win: b }: LoggedWin): number {
  return a.occurredOn.localeCompare(b.occurredOn) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
}
