import type { Day } from '@/lib/domain/day';
import { isEvidence, isStanding, type LoggedWin } from '@/lib/domain/log';
import { PLAN_WEEKS, type PlanTime, planDayOf, planWeekOf } from './plan-days';

/** What was logged in one week of a plan. A day of rest belongs to the week that rests. */
export interface PlanWeek {
  week: number;
  /** Kept, and says enough to be evidence; lessons too. */
  examples: number;
  /** Those of them that are lessons. */
  lessons: number;
  /** Kept, and still vague. */
  vague: number;
  /** One click, not yet refined. */
  inbox: number;
}

/** The wins and lessons that happened since the plan began, kept, not vague: what counters, steps and checkpoints count. */
export function examplesOf(time: PlanTime, log: readonly LoggedWin[], today: Day): LoggedWin[] {
  return log.filter(
    (logged) => logged.win.occurredOn >= time.startedOn && isStanding(logged, today) && isEvidence(logged),
  );
}

/** How many of them fall into the first `planDays` days of the plan. */
export function countExamples(time: PlanTime, log: readonly LoggedWin[], today: Day, planDays: number): number {
  return examplesOf(time, log, today).filter(({ win }) => planDayOf(time, win.occurredOn) <= planDays).length;
}

/** The thirteen weeks, whatever `today` is. Wins after day 90 belong to the last. */
export function weeksOf(time: PlanTime, log: readonly LoggedWin[], today: Day): PlanWeek[] {
  const weeks = Array.from({ length: PLAN_WEEKS }, (_, index): PlanWeek => {
    return { week: index + 1, examples: 0, lessons: 0, vague: 0, inbox: 0 };
  });
  for (const logged of log) {
    const { win } = logged;
    const row = weeks[planWeekOf(planDayOf(time, win.occurredOn)) - 1];
    if (!row || win.occurredOn < time.startedOn || win.occurredOn > today || win.deletedAt !== null) continue;
    if (win.status === 'inbox') row.inbox += 1;
    else if (win.status === 'ready') {
      row[isEvidence(logged) ? 'examples' : 'vague'] += 1;
      if (isEvidence(logged) && win.kind === 'lesson') row.lessons += 1;
    }
  }
  return weeks;
}
