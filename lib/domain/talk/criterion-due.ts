import { addDays, type Day, daysBetween, toDay } from '@/lib/domain/day';
import { writtenAt } from '@/lib/domain/written-at';
import type { Criterion } from './criterion';

/** Two weeks before the day, three days before it, and from the day after it. */
export type ReminderStage = 'soon' | 'close' | 'passed';

export interface CriterionReminder {
  criterion: Criterion;
  stage: ReminderStage;
  /** Days from today to the day that it is due; negative once that has passed. */
  days: number;
  /** The same for as long as the criterion, its day and the stage are the same: what was told once is not told again. */
  name: string;
}

const SOON = 14;
const CLOSE = 3;
/** What passed longer ago is no news. */
const FORGOTTEN = 14;

/** What wants a reminder on `today`, due first first. One that was told is told apart by its name. */
export function criterionReminders(criteria: readonly Criterion[], today: Day): CriterionReminder[] {
  const wanted = criteria.flatMap((criterion): CriterionReminder[] => {
    const { dueOn, state, id, deletedAt } = criterion;
    if (dueOn === null || state !== 'open' || deletedAt !== null) return [];
    const days = daysBetween(today, dueOn);
    const stage = stageOf(days);
    if (stage === null || daySet(criterion) > beginOf(stage, dueOn)) return [];
    return [{ criterion, stage, days, name: `criterion ${id} ${dueOn} ${stage}` }];
  });
  return wanted.sort((a, b) => a.days - b.days);
}

/** Those that are due within two weeks, or passed within the last two, due first first. */
export function dueSoon(criteria: readonly Criterion[], today: Day): { criterion: Criterion; days: number }[] {
  const soon = criteria.flatMap((criterion) => {
    if (criterion.dueOn === null || criterion.state !== 'open') return [];
    const days = daysBetween(today, criterion.dueOn);
    return stageOf(days) === null ? [] : [{ criterion, days }];
  });
  return soon.sort((a, b) => a.days - b.days);
}

function stageOf(days: number): ReminderStage | null {
  if (days < 0) return days >= -FORGOTTEN ? 'passed' : null;
  if (days <= CLOSE) return 'close';
  return days <= SOON ? 'soon' : null;
}

function beginOf(stage: ReminderStage, dueOn: Day): Day {
  return addDays(dueOn, { soon: -SOON, close: -CLOSE, passed: 1 }[stage]);
}

/** The day on which the user gave it its day: nobody needs to be reminded of what they have just said. */
function daySet(criterion: Criterion): Day {
  return toDay(new Date(writtenAt(criterion, 'dueOn') || criterion.createdAt));
}
