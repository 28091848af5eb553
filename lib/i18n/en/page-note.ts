import { words } from '../words';

/** For when the panel itself cannot be had. */
export const noteWords = words('page-note.noteWords', {
  unseen: 'Winnow could not see its button here, so nothing was saved. Use the toolbar.',
  covered: 'The page covers this button. Nothing was saved.',
  updated: 'Winnow was updated; nothing was saved. Reload the page.',
  unreachable: 'Winnow did not answer. Nothing was saved. Press again, or reload.',
  'switched-off': 'Your organisation has switched saving from this page off.',
  reload: 'Reload',
  anyway: 'Save anyway',
  close: 'Close',
});
