import type { Plural } from '../say';
import { words } from '../words';

/** Many wins at once: what is chosen, what is done to it, and what came of that. */
export const bulkWords = words('bulk-edit.bulkWords', {
  region: 'Selected wins',
  choose: 'Select {title}',
  chosen: { one: '{n} win selected', other: '{n} wins selected' } satisfies Plural,
  all: 'Select all {n}',
  none: 'Clear',
  change: 'Change…',
  archive: 'Archive',
  trash: 'Move to trash',
  restore: 'Restore',
  working: { one: 'Changing {n} win…', other: 'Changing {n} wins…' } satisfies Plural,
  share: 'How much is done',

  title: { one: 'Change {n} win', other: 'Change {n} wins' } satisfies Plural,
  note: 'What you leave alone stays as it is in each win. You can undo this at once, and for 30 days under Settings, Backup and restore.',
  behaviours: 'What they show',
  some: '{n} of {all}',
  leave: 'Unchanged',
  byDay: 'By the day of each win',
  privacy: 'Private',
  private: 'Private: in no document',
  notPrivate: 'Not private',
  confidential: 'Confidential',
  isConfidential: 'Confidential: only at level Full',
  notConfidential: 'Not confidential',
  nothing: 'Nothing is chosen yet',
  cancel: 'Cancel',

  changed: { one: '{n} win was changed.', other: '{n} wins were changed.' } satisfies Plural,
  archived: { one: '{n} win was archived.', other: '{n} wins were archived.' } satisfies Plural,
  trashed: { one: '{n} win is in the trash.', other: '{n} wins are in the trash.' } satisfies Plural,
  restored: { one: '{n} win is back in the log.', other: '{n} wins are back in the log.' } satisfies Plural,
  same: { one: '{n} needed no change.', other: '{n} needed no change.' } satisfies Plural,
  gone: {
    one: '{n} was changed elsewhere meanwhile and is left out.',
    other: '{n} were changed elsewhere meanwhile and are left out.',
  } satisfies Plural,
  undoing: 'Undoing…',
  notDone: 'None of these wins was changed',
  notUndone: 'It was not undone',
});

/** What is safe, and what to do. */
export const bulkRefusals = words('bulk-edit.bulkRefusals', {
  'not-found': 'This can no longer be undone: the earlier state is not kept any more. Your log is as you see it.',
  'storage-full':
    'The disk is full. Every win is as it was, and your selection stays. Free some space, then try again.',
  'storage-failed':
    'Winnow could not write to its log. Every win is as it was, and your selection stays. Try again; if it happens again, restart the browser.',
});
