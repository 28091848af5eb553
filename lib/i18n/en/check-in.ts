import type { CheckIn } from '@/lib/domain/check-in/check-in';
import type { FollowUpAnswer } from '@/lib/domain/win/follow-up';
import type { OwnRefusal } from '../say-refusal';
import { words } from '../words';

export const checkInWords = words('check-in.checkInWords', {
  title: 'Check-in',
  steps: 'Steps of the check-in',
  quiet: 'Quiet week',
  later: 'Remind me later',
  snoozed: 'You will be asked again on {when}. You can also go on now.',
  early: 'Due on {when}. Doing it now counts for that week.',
  lastWeek: 'Last week you wrote:',
  earlier: 'On {day} you wrote:',
  catchUp: {
    one: '{n} week without a check-in. Start from what was captured since {day}; nothing else is asked about it.',
    other: '{n} weeks without a check-in. Start from what was captured since {day}; nothing else is asked about them.',
  },
  captured: { one: '{n} win kept since then', other: '{n} wins kept since then' },
  nothingCaptured: 'No win was kept in that time, and that is fine.',
});

export const stepNames = words('check-in.stepNames', {
  inbox: 'Inbox',
  wins: 'Wins',
  next: 'Next week',
} as const satisfies Record<CheckIn['step'], string>);

/** Where the button at the end of each step leads. */
export const onwardWords = words('check-in.onwardWords', {
  fromInbox: 'Go on to wins',
  skipInbox: 'Skip the inbox',
  fromFollowUps: 'Go on to this week’s wins',
  fromWins: 'Go on to next week',
  finish: 'Finish',
});

export const stepWords = words('check-in.stepWords', {
  inboxDone: 'Nothing waits in the inbox.',
  added: 'Added in this check-in',
  links: 'Link it to “{behaviour}”',
  nextLine: 'One line for next week',
  nextHint: 'You will see it at the start of the next check-in.',
  draftNotKept: 'This text cannot be kept if the page closes. Save it, or copy it before you go.',
});

export const endWords = words('check-in.endWords', {
  finished: 'Done. {logged} of {of} weeks logged.',
  quiet: 'A quiet week, noted. {logged} of {of} weeks logged.',
  again: 'Open it again',
  update: 'Write this week’s update for stakeholders',
});

export const followUpWords = words('check-in.followUpWords', {
  name: 'Follow-up',
  question: 'What happened with “{title}”?',
  of: 'From {day}',
  left: { one: '{n} more to ask about', other: '{n} more to ask about' },
  none: 'Nothing else to ask about.',
  answers: {
    held: 'It held',
    'did-not-hold': 'It did not',
    'still-open': 'Still open',
    'never-mind': 'Never mind',
  } satisfies Record<FollowUpAnswer, string>,
  words: {
    held: 'How did it turn out?',
    'did-not-hold': 'What did you learn?',
  },
  lesson: 'With words it becomes a lesson, kept apart from your successes.',
  optional: 'optional',
  save: 'Save answer',
  cancel: 'Cancel',
  done: {
    held: 'It held: {title}',
    'did-not-hold': 'It did not hold: {title}',
    lesson: 'Kept as a lesson: {title}',
    'asked-again': 'Still open, to be asked about on {day}: {title}',
    'asked-no-more': 'Still open, not asked about again: {title}',
    'never-mind': 'Not asked about again: {title}',
  },
  undo: 'Undo',
  undone: 'Taken back: {title}',
});

/** What happened, what is safe, what to do. */
export const troubleWords = words('check-in.troubleWords', {
  notKept: 'That was not kept',
  notUndone: 'Not taken back',
  refusals: {
    'not-found': 'The win is no longer in the log; it may have been deleted in another window. The rest is as it was.',
    'storage-full':
      'The disk is full. Your log is as it was, and what you typed is still here. Free some space, then try again.',
    'storage-failed':
      'The browser refused to write. Your log is as it was, and what you typed is still here. Try again.',
  } satisfies Record<OwnRefusal, string>,
  tooLong: 'Together with what the win says already this is too long. Nothing was changed; shorten it, then save.',
  changedSince: 'The win was changed again since, so nothing was touched. Change it by hand under Wins.',
});
