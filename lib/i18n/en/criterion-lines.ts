import type { CriterionState } from '@/lib/domain/talk/criterion';
import { words } from '../words';

/** What is said of a criterion in one line: on the talk page, the checklist, the popup and the agenda. */
export const criterionLineWords = words('criterion-lines.criterionLineWords', {
  states: { open: 'Open', shown: 'Shown', agreed: 'Agreed', dropped: 'Dropped' } satisfies Record<
    CriterionState,
    string
  >,
  dueOn: 'due {day}',
  dueToday: 'due today',
  dueIn: { one: 'due in {n} day', other: 'due in {n} days' },
  passed: { one: 'due {n} day ago', other: 'due {n} days ago' },
  dueLine: 'Asked for: {what} · {due}',
  more: { one: 'and {n} more', other: 'and {n} more' },
  askedFor: 'Asked for on {day}: {what}',
  askedOn: 'Asked for on {day}',
});
