import { addDays, type Day, daysBetween } from '@/lib/domain/day';
import { calendarDayOf, daysOfWeek, PLAN_DAYS, type PlanTime } from '@/lib/domain/plan/plan-days';
import type { PlanWeek } from '@/lib/domain/plan/plan-examples';
import type { PlanProgress } from '@/lib/domain/plan/plan-progress';

/** A week of the plan with its place in the calendar. */
export interface CalendarWeek extends PlanWeek {
  from: Day;
  to: Day;
  time: 'past' | 'now' | 'ahead';
  /** Day 30, 60 or 90, if it falls into this week. */
  mark: 30 | 60 | typeof PLAN_DAYS | null;
  /** Days of rest between its first day and that of the week after it. */
  rest: number;
}

const MARKS = [30, 60, PLAN_DAYS] as const;

/** The thirteen weeks with their dates; what lies ahead moves with every pause. One that is open is taken to end today. */
export function calendarOf(plan: PlanTime, progress: PlanProgress, today: Day): CalendarWeek[] {
  return progress.weeks.map((week) => {
    const { first, last } = daysOfWeek(week.week);
    const [from, to] = [calendarDayOf(plan, first, today), calendarDayOf(plan, last, today)];
    // A pause between two weeks belongs to the one before it.
    const next = last < PLAN_DAYS ? calendarDayOf(plan, last + 1, today) : addDays(to, 1);
    const mark = MARKS.find((day) => first <= day && day <= last) ?? null;
    const rest = daysBetween(from, next) - (last - first + 1);
    return { ...week, from, to, time: timeOf(week.week, progress), mark, rest };
  });
}

function timeOf(week: number, progress: PlanProgress): CalendarWeek['time'] {
  if (week === progress.week) return 'now';
  return week < progress.week ? 'past' : 'ahead';
}
