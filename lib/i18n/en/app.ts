import { words } from '../words';

export const app = words('app.app', {
  documentTitle: '{section} · Winnow',
  name: 'Winnow',
  skip: 'Skip to the page',
  sections: 'Sections',
  checklist: 'Checklist',
  quiz: 'Quiz',
  inbox: 'Inbox',
  checkIn: 'Check-in',
  wins: 'Wins',
  map: 'Map',
  audit: 'Audit',
  plan: 'Plan',
  report: 'Report',
  settings: 'Settings',
  welcome: 'Welcome',
  importWins: 'Import wins',
  notFound: 'There is no page here',
  notFoundWhat: 'The address “{address}” leads nowhere. Your log is where it was.',
  notFoundNext: 'Open the checklist',
  crashed: 'This section stopped working',
  crashedWhat: 'What you saved is safe: nothing was deleted. Try again; if it stops again, reload the page.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  notSaved: 'That was not saved',
  refusals: {
    'not-found':
      'It is not in the log any more; it may have been deleted in another tab. Everything else is as it was.',
    'storage-full':
      'The disk or the browser’s storage is full. What was saved before is safe. Free some space, then try again.',
    'storage-failed':
      'The browser refused to write. What was saved before is safe. Try again; if it fails again, restart the browser.',
  },
});
