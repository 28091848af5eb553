import type { OwnRefusal } from '../say-refusal';
import { words } from '../words';

export const inboxWords = words('inbox.inboxWords', {
  title: 'Inbox',
  place: '{at} of {of}',
  card: 'Card {at} of {of}: {name}',
  left: { one: '{n} left', other: '{n} left' },
  typed: 'Typed by you',
  actions: 'What to do with this card',
  openWin: 'All fields',
  undo: 'Undo',
});

/** What the buttons do, in the order in which they stand. */
export const actWords = words('inbox.actWords', {
  keep: 'Keep',
  merge: 'Merge…',
  drop: 'Drop',
  refine: 'Refine',
  back: 'Back',
  next: 'Next',
});

/** Read out and shown once it is done, never before. */
export const newsWords = words('inbox.newsWords', {
  kept: 'Kept: {name}',
  dropped: 'Dropped: {name}. It stays in the trash for 30 days.',
  merged: 'Merged into one win: {name}',
  undone: 'Taken back: {name}',
  isOnlyOne: 'This is the only card left.',
});

export const cardWords = words('inbox.cardWords', {
  moreBehaviours: 'More behaviours',
  vague: 'Too vague to count so far. Say in three words or more what you did.',
  evidence: 'Says enough to count. What changed because of it would make it strong.',
  strong: 'Says what you did and what changed.',
  lesson: 'A lesson: kept apart from your successes.',
});

/** The card in hand was dealt with in another window. */
export const elsewhereWords = words('inbox.elsewhereWords', {
  kept: 'Kept in another window. What you type here is still saved with it.',
  trashed: 'Moved to the trash in another window, with every word.',
  gone: 'Removed for good in another window. The other cards are as they were.',
});

export const mergeWords = words('inbox.mergeWords', {
  title: 'Merge with another win',
  text: 'One win keeps the words, links and behaviours of both. The other goes to the trash, and Undo takes it all back.',
  search: 'Search the wins around this day',
  likely: 'Likely the same work',
  others: 'Near this day',
  named: 'One names the other',
  sameTitle: 'Same title',
  inInbox: 'Inbox',
  kept: 'Kept',
  draft: 'Draft',
  none: 'There is no other win near this day to merge with.',
  noHits: 'No win near this day fits.',
  more: 'There are more. Narrow them down by searching.',
});

export const emptyWords = words('inbox.emptyWords', {
  title: 'Nothing in the inbox',
  text: 'Wins that you save with one click wait here, one card at a time: keep what weighs, let the rest go. Save one on a pull request or a ticket, or write one down.',
  action: 'Log a win',
  doneTitle: 'The inbox is empty',
  doneText: 'Every card is dealt with. What you kept counts as evidence once it says what you did.',
  doneAction: 'See your wins',
});

/** What happened, what is safe, what to do. */
export const troubleWords = words('inbox.troubleWords', {
  notKept: 'Not kept',
  notDropped: 'Not dropped',
  notMerged: 'Not merged',
  notUndone: 'Not taken back',
  refusals: {
    'not-found':
      'One of its wins is no longer in the log; it may have been deleted in another window. The rest is as it was.',
    'storage-full':
      'The disk is full, so nothing was changed. Every card is where it was, with its words. Free some space, then try again.',
    'storage-failed':
      'Winnow could not write to its log, so nothing was changed. Every card is where it was, with its words. Try again.',
  } satisfies Record<OwnRefusal, string>,
  tooLong: 'Together they are too long for one win, so nothing was changed. Shorten one of them, then merge.',
  changedSince: 'It was changed again since, so nothing was touched. Both versions are safe; change it by hand.',
  unsaved: 'What you typed is not saved yet, so the card stays here with it. Try again.',
});
