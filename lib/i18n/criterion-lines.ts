import { type Day, daysBetween, toDay } from '@/lib/domain/day';
import type { Criterion } from '@/lib/domain/talk/criterion';
import { sayShortDay } from './dates';
import { criterionLineWords as texts } from './en/criterion-lines';
import { insideSentence } from './inside-sentence';
import { sayParts } from './lists';
import { say, sayCount } from './say';

const NEAR = 14;

/** "due in 3 days", "due 4 Dec", "due 2 days ago"; '' where no day was said. */
export function sayDue({ dueOn }: Pick<Criterion, 'dueOn'>, today: Day): string {
  if (dueOn === null) return '';
  const days = daysBetween(today, dueOn);
  if (days === 0) return texts.dueToday;
  if (days < 0) return sayCount(texts.passed, -days);
  return days <= NEAR ? sayCount(texts.dueIn, days) : say(texts.dueOn, { day: sayShortDay(dueOn) });
}

/** "Asked for on 4 Dec: … · due in 3 days"; what was shown or agreed says so instead of its day. */
export function sayAskedFor(criterion: Criterion, today: Day): string {
  return sayParts([
    say(texts.askedFor, { day: saidOn(criterion), what: criterion.what }),
    sayStanding(criterion, today),
  ]);
}

/** The same where its words stand beside it. */
export function sayAskedOn(criterion: Criterion, today: Day): string {
  return sayParts([say(texts.askedOn, { day: saidOn(criterion) }), sayStanding(criterion, today)]);
}

function sayStanding(criterion: Criterion, today: Day): string {
  return criterion.state === 'open' ? sayDue(criterion, today) : insideSentence(texts.states[criterion.state]);
}

function saidOn({ createdAt }: Criterion): string {
  return sayShortDay(toDay(new Date(createdAt)));
}
