import { words } from '../words';
/** On the welcome page, beside the two ways in: where the button lives, and what can be settled now or never. */
export const firstStepsWords = words('first-steps.firstStepsWords', {
  lookFirst: 'Rather look around first?',
  demo: 'Open the demo log',
  skip: 'Skip this page',

  onPull: 'On a pull request',
  onPullWhat: 'Under the title, yours or one you reviewed.',
  onTicket: 'On a ticket',
  onTicketWhat: 'Under the title, on the full page and on a board.',
  onToolbar: 'In the toolbar',
  ticketLabel: 'A resolved Jira ticket with the button Save as win under its title.',
  ticketTitle: 'Who may waive a fine?',
  ticketKey: 'LEND-612',
  ticketState: 'Done',
  toolbarLabel: 'Winnow open under its button in the browser’s toolbar, with a sentence half typed.',
  toolbarAsk: 'What did you do?',
  toolbarTyped: 'I drove the API vers',
  toolbarSave: 'Save win',

  settle: 'Set up, if you like',
  settleWhat: 'All of it can wait: it is in the settings too.',

  you: 'You',
  level: 'Present level',
  levelLike: 'Software engineer II',
  since: 'Since',
  employer: 'Employer',
  target: 'Aiming at',
  targetLike: 'Senior software engineer',
  keep: 'Save',
  kept: 'Saved.',
  youWhat: 'Level and aim stand at the top of your packet.',

  backups: 'Backups',
  backupsWhat:
    'Your log lives in this one browser. Choose a folder that you sync already, and backups go there by themselves.',
  backupsWeekly: 'Without a folder, the weekly check-in offers a one-click backup.',
  bringIn: 'Restore a backup',

  sites: 'Sites',
  addSite: 'Add your company’s own host',
});
