import { words } from '../words';

/** What happened, what is safe, what to do. */
export const troubleWords = words('wins-trouble.troubleWords', {
  'not-found': 'This win is no longer in the log, so the change was not saved. Copy what you typed if you need it.',
  'storage-full':
    'The disk is full, so the last change is not saved. Earlier wins are safe. Free some space, then try again; the text stays here.',
  'storage-failed':
    'Winnow could not write to its log, so the last change is not saved. Earlier wins are safe. Try again; the text stays here.',
  notSaved: 'Not saved',
  notMoved: 'Not moved to the trash',
  notRestored: 'Not restored',
  tryAgain: 'Try again',
  unsavedElsewhere: 'A change to a win is not saved',
  unsavedElsewhereText: 'What you typed is still held in this tab. Try again before you close it.',
  unreadable: 'The log could not be read',
  unreadableText: 'Nothing was changed. Reload this page; if it happens again, restart the browser.',
  reload: 'Reload',
});

/** Said wherever words are added to a win that is there. */
export const fullWords = words('wins-trouble.fullWords', {
  'too-long':
    'That win is full: its text and its note have no room for more words. It is as it was, and what you typed is still here. Shorten its text under Wins and try again, or save this as a win of its own.',
});
