import type { Plan } from '@/lib/domain/plan/plan';
import { shownDayOf } from '@/lib/domain/plan/plan-days';
import { movedIn } from '@/lib/domain/plan/verdict';
import { sayDay } from '@/lib/i18n/dates';
import { verdictWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';

/** From its first day to its last, each on one line; one day is said once. */
export function sayTime({ startedOn, endedOn }: Plan): string {
  if (endedOn === null || endedOn <= startedOn) return sayDay(startedOn);
  return say(verdictWords.when, { from: bind(sayDay(startedOn)), to: bind(sayDay(endedOn)) });
}

const bind = (day: string) => day.replaceAll(' ', '\u00a0');

/** "4 of 5 moved", or on which day it was ended. */
export function sayEnd(plan: Plan): string {
  const { verdict } = plan;
  if (verdict) return say(verdictWords.moved, { moved: movedIn(verdict).length, of: verdict.categories.length });
  return say(verdictWords.ended, { day: shownDayOf(plan, plan.endedOn ?? plan.startedOn) });
}
