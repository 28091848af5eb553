import { words } from '../words';
import { storageWords } from './storage';

/** What happened, what is safe, what to do. */
export const troubleWords = words('wins-trouble.troubleWords', {
  ...storageWords,
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
