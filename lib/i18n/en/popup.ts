import type { OwnRefusal } from '../say-refusal';
import { words } from '../words';

export const quickLogWords = words('popup.quickLogWords', {
  name: 'Winnow',
  what: 'What did you do?',
  keysSave: 'saves',
  missingText: 'Write one line first: what you did.',
  starters: 'What kind of thing was it?',
  optional: 'optional',
  shows: 'Shows: {behaviour}.',
  save: 'Save win',
  saving: {
    moment: 'Still saving…',
    long: 'Not saved yet. Your text is kept: wait, or save it again later.',
  },
  saved: 'Saved',
  added: 'Added to that win',
  undo: 'Undo',
  undone: 'Taken back. Your text is in the field again.',
  draftNotKept: 'This text cannot be kept if this closes. Save it, or copy it before you go.',
});

export const pageWords = words('popup.pageWords', {
  name: 'Page in this tab',
  link: 'Link this page',
  inLog: 'This page has a win in your log.',
  inTrash: 'This page has a win in the trash. Adding to it brings it back.',
  openWin: 'Open it',
  choose: 'What to do with the page’s win',
  add: 'Add to that win',
  without: 'Log without the link',
  chooseFirst: 'Choose one first: this page already has a win.',
});

/** What happened, what is safe, what to do. */
export const troubleWords = words('popup.troubleWords', {
  notSaved: 'That was not saved',
  notUndone: 'That could not be undone',
  refusals: {
    'not-found': 'That win is no longer in your log. Your text is still in the field: save it without the link.',
    'storage-full':
      'The disk is full. Your log is intact and your text is still in the field. Free some space, then save again.',
    'storage-failed':
      'The browser refused to write. Your log is intact and your text is still in the field. Save again.',
  } satisfies Record<OwnRefusal, string>,
  undo: 'The win is still in your log, with every word. Try again, or open it under Wins.',
  changedSince:
    'The win was changed in another window since, so nothing was taken back. Open it under Wins to change it.',
  crashed: 'The popup stopped working',
  crashedWhat: 'What you saved is safe, and what you typed was kept a moment ago. Reload the popup to go on.',
  reload: 'Reload',
  unread: 'Your log could not be read just now',
  unreadWhat: 'Nothing was changed or deleted. Reload the popup; if it happens again, restart the browser.',
});

export const weekWords = words('popup.weekWords', {
  heading: 'This week',
  meter: 'Wins this week',
  onTrack: '{count} this week: on track',
  full: '{count} this week: full',
  started: '{count} of 3 this week',
  weeks: '{logged} of {of} weeks logged',
  inbox: { one: '{n} in the inbox', other: '{n} in the inbox' },
  inboxEmpty: 'Inbox empty',
  checkInDue: 'The week’s check-in is due',
  inboxKeys: 'Open the inbox here (Ctrl or ⌘ + I)',
  today: 'Today',
  yesterday: 'Yesterday',
});

export const recentWords = words('popup.recentWords', {
  heading: 'Last wins',
  empty: 'Your log starts here: write down what you did, and Winnow shows what it proves.',
  untitled: 'Untitled',
});

/** The way back from the inbox. */
export const viewWords = words('popup.viewWords', {
  quickLog: 'Quick log',
  quickLogKeys: 'Back to the quick log (Ctrl or ⌘ + I)',
});

export const appLinks = words('popup.appLinks', {
  name: 'Winnow in a tab',
  checklist: 'Checklist',
  wins: 'Wins',
  report: 'Report',
});
