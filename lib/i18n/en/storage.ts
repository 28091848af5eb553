import { words } from '../words';

/** Why nothing can be written whatever is tried: what happened, what is safe, what to do. Whole sentences, for any surface. */
export const storageWords = words('storage.storageWords', {
  'storage-blocked':
    'Another window still runs an older Winnow and holds your log. What was saved before is safe, and what you typed is still here. Close or reload that window, then try again.',
  'storage-outdated':
    'Winnow was updated, and this window still runs the version before. What was saved before is safe, and what you typed is still here: copy it if you need it, then reload this window.',
  'storage-forbidden':
    'This browser lets Winnow keep nothing: the window is private, or its history is never remembered. What you typed is still here: copy it, then open Winnow in an ordinary window.',
});

/** Above everything while the log cannot be used. */
export const connectionWords = words('storage.connectionWords', {
  outdated: 'Winnow was updated',
  outdatedWhat:
    'This window still runs the version before, so it writes nothing any more. Your log is safe, and what you were typing was kept. Reload to go on.',
  blocked: 'An older Winnow is still open',
  blockedWhat:
    'Your log waits for an update, and another window still holds it with the version before. Nothing is lost. Close or reload that window, and this one goes on by itself.',
  reload: 'Reload',
});
