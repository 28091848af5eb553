import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { evidenceOf } from '@/lib/domain/quiz/movement';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';
import type { Checkpoint, PlanFields } from './plan';
import {
  CHECKPOINT_DAYS,
  type CheckpointDay,
  calendarDayOf,
  isPausedOn,
  type Phase,
  PLAN_DAYS,
  type PlanTime,
  phaseOf,
  planDayOf,
  planWeekOf,
  shownDayOf,
} from './plan-days';
import { type PlanWeek, weeksOf } from './plan-examples';
import { type PlanFacts, type StepState, stepStates } from './step-evidence';

/** Where a plan stands on a day. */
export interface PlanProgress {
  /** 1 to 90; it stays on 90 until the verdict is given. */
  day: number;
  week: number;
  phase: Phase;
  isPaused: boolean;
  /** Day 90 is here or past. */
  isOver: boolean;
  /** The calendar days on which days 30, 60 and 90 fall. */
  dates: Record<CheckpointDay | typeof PLAN_DAYS, Day>;
  weeks: PlanWeek[];
  steps: StepState[];
  /** The checkpoint that is reached and was not opened yet. */
  checkpointDue: CheckpointDay | null;
}

/** How a plan stands on `today`. `log`: at least all wins since its start, for the ladder of the plan. */
export function progressOf(of: {
  plan: PlanFields;
  ladder: Ladder;
  log: readonly LoggedWin[];
  facts: PlanFacts;
  today: Day;
}): PlanProgress {
  const { plan, log, today } = of;
  const day = shownDayOf(plan, today);
  return {
    day,
    week: planWeekOf(day),
    phase: phaseOf(day),
    isPaused: isPausedOn(plan, today),
    isOver: planDayOf(plan, today) >= PLAN_DAYS,
    dates: datesOf(plan, today),
    weeks: weeksOf(plan, log, today),
    steps: stepStates(of),
    checkpointDue: checkpointDue(plan, day),
  };
}

/** The calendar days of days 30, 60 and 90. */
export function datesOf(time: PlanTime, today: Day): PlanProgress['dates'] {
  return {
    30: calendarDayOf(time, 30, today),
    60: calendarDayOf(time, 60, today),
    90: calendarDayOf(time, 90, today),
  };
}

/**
 * The last checkpoint that is reached, unless it or a later one was opened: what was passed by is not made up later, and
 * on day 90 the verdict takes its place.
 */
export function checkpointDue(
  { checkpoints }: { checkpoints: readonly Checkpoint[] },
  day: number,
): CheckpointDay | null {
  if (day >= PLAN_DAYS) return null;
  const last = CHECKPOINT_DAYS.filter((each) => each <= day).at(-1);
  return last !== undefined && checkpoints.every((opened) => opened.day < last) ? last : null;
}

/** The categories in which a snapshot has no evidence at all; one without a behaviour can have none, and is left out. */
export function emptyCategories(ladder: Ladder, { behaviours }: Pick<Snapshot, 'behaviours'>): string[] {
  const filled = new Set(
    behaviours.filter((each) => evidenceOf(each).length > 0).map(({ behaviourId }) => behaviourId),
  );
  return ladder.categories
    .filter(({ id }) => {
      const behaviours = ladder.behaviours.filter(({ categoryId }) => categoryId === id);
      return behaviours.length > 0 && !behaviours.some((each) => filled.has(each.id));
    })
    .map(({ id }) => id);
}
