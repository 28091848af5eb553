import { addDays, type Day, daysBetween } from '@/lib/domain/day';
import { type Criterion, isAskedFor } from './criterion';
import type { Talk } from './talk';

/** When to talk again, and why then. */
export interface NextTalk {
  day: Day;
  because: 'four-weeks' | 'due';
}

const FOUR_WEEKS = 28;
/** Days to spare before something is due. */
const BEFORE_DUE = 3;
const SATURDAY = 6;

/**
 * Four weeks after the last talk, or a few days before the next due date where that is earlier; on a weekday after
 * `today`. Null while a talk is planned, and where there is nothing to go by.
 */
export function nextTalkOf(of: {
  talks: readonly Pick<Talk, 'state' | 'heldOn'>[];
  criteria: readonly Pick<Criterion, 'state' | 'dueOn'>[];
  today: Day;
}): NextTalk | null {
  if (of.talks.some(({ state }) => state === 'planned')) return null;
  const held = of.talks.flatMap(({ heldOn }) => heldOn ?? []).sort();
  const due = of.criteria.flatMap((criterion) => (isAskedFor(criterion) && criterion.dueOn) || []).sort();
  const last = held.at(-1);
  const next = due.find((day) => day > of.today);
  const rhythm: NextTalk | null = last ? { day: onward(addDays(last, FOUR_WEEKS)), because: 'four-weeks' } : null;
  const deadline: NextTalk | null = next ? { day: back(addDays(next, -BEFORE_DUE)), because: 'due' } : null;
  const [first] = [rhythm, deadline].filter((each) => each !== null).sort((a, b) => daysBetween(b.day, a.day));
  if (!first) return null;
  return first.day > of.today ? first : { ...first, day: onward(addDays(of.today, 1)) };
}

/** The same day, or the Monday after a weekend. */
function onward(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday < SATURDAY ? day : addDays(day, 8 - weekday);
}

/** The same day, or the Friday before. */
function back(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday < SATURDAY ? day : addDays(day, 5 - weekday);
}

/** ISO: Monday is 1, Sunday 7. */
function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}
