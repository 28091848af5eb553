import { addDays, type Day, daysBetween } from '@/lib/domain/day';

/** A plan has ninety days that count: twelve weeks, and a thirteenth of six days. */
export const PLAN_DAYS = 90;
export const PLAN_WEEKS = 13;
export const CHECKPOINT_DAYS = [30, 60] as const;
export type CheckpointDay = (typeof CHECKPOINT_DAYS)[number];
export type Phase = 1 | 2 | 3;

const DAYS_A_WEEK = 7;
const DAYS_A_PHASE = 30;

/** `from`: the first day that does not count. `to`: the day that counts again; null while the plan rests. */
export interface Pause {
  from: Day;
  to: Day | null;
}

/** What tells the days of a plan. */
export interface PlanTime {
  startedOn: Day;
  pauses: readonly Pause[];
}

/** Which day of the plan `day` is, the first one being 1; while it rests the last that counted; 0 before it began. */
export function planDayOf({ startedOn, pauses }: PlanTime, day: Day): number {
  if (day < startedOn) return 0;
  const after = addDays(day, 1);
  const rested = merged(startedOn, pauses, after).reduce((sum, { from, to }) => {
    return sum + Math.max(0, daysBetween(from, to < after ? to : after));
  }, 0);
  return daysBetween(startedOn, after) - rested;
}

/** The day of the plan that is said: 1 to 90, also under a clock that was set back, and after day 90. */
export function shownDayOf(time: PlanTime, day: Day): number {
  return Math.min(PLAN_DAYS, Math.max(1, planDayOf(time, day)));
}

/** Whether `day` does not count; the day that a pause ends on counts again. */
export function isPausedOn({ pauses }: Pick<PlanTime, 'pauses'>, day: Day): boolean {
  return pauses.some(({ from, to }) => from <= day && (to === null || day < to));
}

/**
 * The calendar day that is, or will be, day `n` of the plan. One that rests is taken to go on `today`: as long as it
 * rests, every day moves by one each day.
 */
export function calendarDayOf({ startedOn, pauses }: PlanTime, n: number, today: Day): Day {
  return merged(startedOn, pauses, today).reduce(
    (day, { from, to }) => (from <= day ? addDays(day, daysBetween(from, to)) : day),
    addDays(startedOn, n - 1),
  );
}

/** 1 to 13; what comes after day 90 belongs to the last week. */
export function planWeekOf(planDay: number): number {
  return Math.min(PLAN_WEEKS, Math.max(1, Math.ceil(planDay / DAYS_A_WEEK)));
}

/** The first and the last day of a week, as days of the plan. */
export function daysOfWeek(week: number): { first: number; last: number } {
  return { first: (week - 1) * DAYS_A_WEEK + 1, last: Math.min(PLAN_DAYS, week * DAYS_A_WEEK) };
}

/** Days 1–30, 31–60, 61–90; `planDay` from 1. */
export function phaseOf(planDay: number): Phase {
  if (planDay <= DAYS_A_PHASE) return 1;
  return planDay <= 2 * DAYS_A_PHASE ? 2 : 3;
}

/** Two to three wins a week, as far as `planDay`: 8 to 13 by day 30, 17 to 26 by day 60. */
export function examplesAimedAt(planDay: number): { least: number; most: number } {
  const weeks = planDay / DAYS_A_WEEK;
  return { least: Math.floor(weeks * 2), most: Math.ceil(weeks * 3) };
}

/** The pauses after the start, oldest first, those that touch as one; an open one ends on `until`. */
function merged(startedOn: Day, pauses: readonly Pause[], until: Day): { from: Day; to: Day }[] {
  const closed = pauses
    .map(({ from, to }) => ({ from: from > startedOn ? from : startedOn, to: to ?? until }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const all: { from: Day; to: Day }[] = [];
  for (const { from, to } of closed) {
    const last = all.at(-1);
    if (!last || last.to < from) all.push({ from, to });
    else if (last.to < to) last.to = to;
  }
  return all;
}
