import { addDays, type Day, daysBetween } from '@/lib/domain/day';
import { calendarDayOf, daysOfWeek, isPausedOn, PLAN_DAYS, type PlanTime } from '@/lib/domain/plan-days';
import type { PlanWeek } from '@/lib/domain/plan-examples';
import type { PlanProgress } from '@/lib/domain/plan-progress';

/** A week of the plan with its place in the calendar. */
export interface CalendarWeek extends PlanWeek {
  from: Day;
  to: Day;
  time: 'past' | 'now' | 'ahead';
  /** Day 30, 60 or 90, if it falls into this week. */
  mark: 30 | 60 | typeof PLAN_DAYS | null;
  /** Days of rest between its first and its last day, today included. */
  rest: number;
}

const MARKS = [30, 60, PLAN_DAYS] as const;

/** The thirteen weeks with their dates; what lies ahead moves with every pause. */
export function calendarOf(plan: PlanTime, progress: PlanProgress, today: Day): CalendarWeek[] {
  return progress.weeks.map((week) => {
    const { first, last } = daysOfWeek(week.week);
    const [from, to] = [calendarDayOf(plan, first, today), calendarDayOf(plan, last, today)];
    const mark = MARKS.find((day) => first <= day && day <= last) ?? null;
    return { ...week, from, to, time: timeOf(week.week, progress), mark, rest: restBetween(plan, from, to, today) };
  });
}

function timeOf(week: number, progress: PlanProgress): CalendarWeek['time'] {
  if (week === progress.week) return 'now';
  return week < progress.week ? 'past' : 'ahead';
}

function restBetween(plan: PlanTime, from: Day, to: Day, today: Day): number {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
  return days.filter((day) => day <= today && isPausedOn(plan, day)).length;
}
