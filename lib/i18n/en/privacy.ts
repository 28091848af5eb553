import { words } from '../words';

/** What is kept, where and for how long, and what leaves: `#/privacy`. */
export const privacyWords = words('privacy.privacyWords', {
  title: 'Privacy',
  lead: 'Winnow has no server, no account and no analytics. What you save stays in this browser until you delete it.',
  open: 'What is kept, where and for how long',

  kept: 'What is kept',
  caption: 'What Winnow keeps, where, and for how long',
  columns: { what: 'What', where: 'Where', howLong: 'For how long' },
  rows: [
    {
      what: 'Wins and lessons, what they point to, and the behaviours they show',
      where: 'Winnow’s database in this browser profile',
      howLong: 'Until you delete them; then 30 days in the trash',
    },
    {
      what: 'What you say of yourself: claims, check-ins, snapshots, audits, plans, talks, criteria, names',
      where: 'The same database',
      howLong: 'Until you delete everything: they are the history of your case',
    },
    {
      what: 'Half-typed words',
      where: 'The same database; for a tab that closes mid-sentence, the browser’s small storage for Winnow',
      howLong: 'Until you save or drop them',
    },
    {
      what: 'Hosts you enabled, and what could be read of each kind of page: names of fields, never their text',
      where: 'The same database; the permission itself in the browser',
      howLong: 'Until you take the host out, or delete everything',
    },
    {
      what: 'What the log was like before a merge, an import, a restore or a change of several wins',
      where: 'The same database',
      howLong: '30 days, and only the last three of each kind',
    },
    {
      what: 'A second copy of the log, to repair it from, and how many rows it should have',
      where: 'The extension’s own storage in this browser profile, apart from the database',
      howLong: 'As long as the log',
    },
    {
      what: 'Settings, which reminders were shown, where in the program something went wrong, and a random name of this installation',
      where: 'The database and the extension’s own storage',
      howLong: 'Until you delete everything',
    },
    {
      what: 'Backups, documents and ladders that you export',
      where: 'Where you put them',
      howLong: 'Until you delete them: Winnow cannot reach them, but for the backups in a folder you chose for it',
    },
  ],
  notKept:
    'Never kept: the text of a pull request or a ticket, unless you asked for an excerpt of that one or saved a selection of it; pages you did not save; where you have been.',

  leaves: 'What leaves',
  nothing:
    'By itself, nothing. The content security policy of the extension forbids its pages and its worker every connection, and the browser enforces it.',
  byPress: 'These do, when you press for them:',
  ways: [
    'A press on a page may ask that very site for the ticket, the review or the next page of the list: a plain read, as the page itself makes it.',
    'A document that you export, copy or print goes where you put it, without private wins.',
    'A backup goes where you put it, with everything in it.',
    'A link opens its site in a new tab, which is not told where it came from.',
  ],

  unprotected: 'What Winnow cannot protect you from',
  limits: [
    'Winnow does not encrypt the disk. Whoever can read your browser profile (another user of this machine with your rights, a program, a company’s backup) can read your log. Encrypt the disk, and any backup that leaves the machine.',
    'A page that listens sees the keys you type into Winnow’s panel on it. What that page must not see belongs in the popup or the app.',
    'Whoever manages this browser can install software that reads everything in it.',
  ],

  gone: 'How to remove it all',
  goneWhat:
    '“Delete everything” in the settings empties everything above except your files. Removing the extension from the browser does the same.',
  toSettings: 'Go to the settings',
});
