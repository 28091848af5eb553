import { words } from '../words';

export const settings = words('settings.settings', {
  pages: 'On their own pages',
  here: 'On this page',

  appearance: 'Appearance',
  appearanceNote: 'Applies at once, here and in the popup.',
  theme: 'Theme',
  themes: { system: 'Like the system', light: 'Light', dark: 'Dark' },

  stored: 'What is stored',
  storedWhat:
    'Your log, in this browser on this machine: what you typed and, of the pages you saved, title, link, dates, numbers, labels and handles. No text of a page, unless you saved it as an excerpt.',
  counts: {
    wins: 'Wins and lessons',
    inTrash: 'In the trash',
    drafts: 'Unfinished drafts',
  },
  storedNote: 'The trash keeps a win for 30 days.',

  sent: 'Nothing is sent',
  sentWhat:
    'No server, no account, no analytics. The extension’s own policy forbids its pages every connection, and the browser enforces it.',
  permissions: 'What it may do, and why',
  permissionReasons: [
    {
      name: 'github.com and *.atlassian.net',
      code: false,
      why: 'to show the button where your work happens, and to read the page you save.',
    },
    {
      name: 'storage, unlimitedStorage',
      code: true,
      why: 'to keep the log, and to keep the browser from clearing it.',
    },
    {
      name: 'alarms',
      code: true,
      why: 'to be woken when the weekly check-in is due, and to write the second copy of the log.',
    },
    { name: 'contextMenus', code: true, why: 'to save a page, a link or a selection with the right mouse button.' },
    {
      name: 'activeTab',
      code: true,
      why: 'to read the page in front of you when you open the popup, press a key or use the right mouse button.',
    },
    {
      name: 'scripting',
      code: true,
      why: 'to read from the page what a save needs when you press it, and to put the button on hosts you enable.',
    },
    {
      name: 'notifications',
      code: true,
      why: 'to show that a check-in or something you were asked for is due: only if you switch it on, and asked for at that moment.',
    },
    {
      name: 'hosts you enable',
      code: false,
      why: 'the same as on github.com, one by one, each only when you ask for it.',
    },
  ],

  exportFailed: 'The backup was not made',
  exportFailedWhat: 'Your log is untouched. Try again; if it fails again, restart the browser.',

  deleteTitle: 'Delete everything',
  deleteWhat:
    'Removes the log, its second copy and the link to your backup folder from this browser, and Winnow from the hosts you enabled. Only a backup brings it back.',
  deleteButton: 'Delete everything…',
  deleteAsk: 'Delete everything?',
  deleteAskWhat: {
    one: '{n} win goes, with all that hangs on it: artifacts, evidence, check-ins, claims, drafts, settings and the trash.',
    other:
      '{n} wins go, with all that hangs on them: artifacts, evidence, check-ins, claims, drafts, settings and the trash.',
  },
  deleteAskHosts:
    'Winnow also leaves the hosts you enabled. Pages that are open lose the button when they are reloaded.',
  deleteExportFirst: 'Make a backup first',
  phrase: 'delete everything',
  deleteType: 'Type “{phrase}” to confirm',
  deleteMismatch: 'That is not the phrase. Nothing was deleted.',
  deleteCancel: 'Keep everything',
  deleteConfirm: 'Delete everything',
  deleted: 'Everything was deleted',
  deletedWhat:
    'The log, Winnow’s own copy of it and the link to your backup folder are gone from this browser. Files you exported and backups are where they were put.',
  deletedHosts: 'Winnow is off every host that you had enabled.',
  notDeletedHosts:
    'The browser did not take back the permissions for your hosts: do it in the browser’s own settings for Winnow.',
  deletedNext: 'Start again',
  notDeleted: 'Nothing was deleted',
});
