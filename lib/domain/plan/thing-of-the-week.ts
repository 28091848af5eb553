import type { LoggedWin } from '@/lib/domain/log';
import type { PlanFields } from './plan';
import type { CheckpointDay, Phase } from './plan-days';
import { examplesAimedAt } from './plan-days';
import type { PlanProgress } from './plan-progress';
import type { PlanStepId } from './plan-steps';
import type { StepState } from './step-evidence';

/** The one thing that a plan asks for this week. */
export type ThingOfTheWeek =
  | { is: 'rest' }
  | { is: 'verdict' }
  | { is: 'checkpoint'; day: CheckpointDay }
  /** `part`: the first of the step that is not ticked; null where the step is ticked as a whole. */
  | { is: 'step'; step: PlanStepId; part: string | null }
  /** So many more wins make the week a full one. */
  | { is: 'wins'; more: number }
  | { is: 'focus'; behaviourId: string }
  | { is: 'nothing' };

const WEEK = examplesAimedAt(7);

/**
 * In this order: rest, the verdict, a checkpoint, the steps of the phase, what an earlier phase left undone, two wins a
 * week, a focus behaviour without a win since the start. `log`: at least all wins since then.
 */
export function thingOfTheWeek(
  { focus, startedOn }: Pick<PlanFields, 'focus' | 'startedOn'>,
  progress: PlanProgress,
  log: readonly LoggedWin[],
): ThingOfTheWeek {
  if (progress.isPaused) return { is: 'rest' };
  if (progress.isOver) return { is: 'verdict' };
  if (progress.checkpointDue !== null) return { is: 'checkpoint', day: progress.checkpointDue };
  const step = nextStep(progress);
  if (step) return step;
  const logged = progress.weeks[progress.week - 1]?.examples ?? 0;
  if (logged < WEEK.least) return { is: 'wins', more: WEEK.least - logged };
  const since = log.filter(({ win }) => win.occurredOn >= startedOn && win.deletedAt === null);
  const bare = focus.find((id) => !since.some(({ behaviourIds }) => behaviourIds.includes(id)));
  return bare === undefined ? { is: 'nothing' } : { is: 'focus', behaviourId: bare };
}

function nextStep({ steps, phase, week }: PlanProgress): ThingOfTheWeek | null {
  const undone = steps.filter(({ step, done }) => step.phase <= phase && !done);
  undone.sort((a, b) => Number(isOf(b, phase)) - Number(isOf(a, phase)));
  for (const state of undone) {
    if (state.parts.length === 0) {
      // Wins come week by week; the count of the first thirty days is no task of its own.
      if (state.step.id !== 'rhythm') return { is: 'step', step: state.step.id, part: null };
      continue;
    }
    const part = state.parts.find(({ tickedBy, week: of }) => tickedBy === null && (of === null || of === week));
    if (part) return { is: 'step', step: state.step.id, part: part.id };
  }
  return null;
}

function isOf({ step }: StepState, phase: Phase): boolean {
  return step.phase === phase;
}
