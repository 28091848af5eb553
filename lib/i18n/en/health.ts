import type { Plural } from '../say';
import { words } from '../words';

export const healthWords = words('health.healthWords', {
  title: 'Data health',
  linkNote: 'Whether your log can be read and written, and how old the last backup is.',
  lead: 'How your log stands on this machine.',

  writes: 'Written and read',
  lastChange: 'Last change',
  noChange: 'Nothing has been written yet.',
  readBack: '{moment}. Read again just now: it stands as it was written.',
  notReadBack: '{moment}. Read again just now, and an older version was there: back up, then restart the browser.',
  test: 'A test just now',
  testPassed: 'A row was written, read back and deleted again.',
  testFailed: 'A row could not be written, or was not what was written. Back up now, then check this disk.',
  copy: 'Winnow’s own copy',
  copyMade: 'Written {moment}. A damaged log comes back from it by itself.',
  copyNone: 'There is none yet: it comes with the first change.',
  copyLate:
    'Behind since {moment}: the browser refuses to write it. Your log is not affected. Free some space on the disk, and make a backup.',
  copyUnread: 'The browser does not let it be read. Your log is not affected; make a backup.',
  durability: 'When a save counts',
  durabilities: {
    strict: 'Once it is on the disk: the browser writes it through before Winnow says “Saved” (strict).',
    relaxed: 'Once the browser has it: a power cut in the next seconds could lose it (relaxed).',
    unknown: 'This browser does not say. Winnow asks it to write through before it says “Saved”.',
  },

  backups: 'Backups',
  backupsNote: 'A backup outlives this browser. Nothing else does.',
  lastBackup: 'Last backup',
  noBackup: 'None known here.',
  inFolder: '{moment} ({age}), in the folder “{folder}”, read back: {file}.',
  inAFolder: '{moment} ({age}), in a folder that is no longer used: {file}.',
  inDownloads: '{moment} ({age}), handed to the browser to save: {file}.',
  today: 'today',
  ago: { one: '{n} day ago', other: '{n} days ago' } satisfies Plural,
  since: 'Since then',
  changed: 'Something changed.',
  unchanged: 'Nothing changed.',
  folder: 'Automatic backups',
  folders: {
    none: 'No folder is chosen. The weekly check-in offers a backup.',
    writes: 'Yes, into the chosen folder.',
    waits: 'Not now: the folder waits for you.',
    'switched-off': 'No: your organisation has switched it off. The weekly check-in offers a backup.',
  },
  toBackups: 'Backup and restore',

  place: 'Where it is kept',
  used: 'Used',
  usedOf: '{used} of {quota} that the browser allows',
  usedOnly: '{used}',
  unsaid: 'This browser does not say.',
  kept: 'When the disk is short',
  keptYes: 'The browser has promised to keep it.',
  keptNo:
    'The browser makes extensions no promise, but the permission “unlimitedStorage” keeps the log from being cleared.',
  keptNoFirefox: 'The browser has not promised to keep it. Make backups.',
  promises: 'What this browser guarantees',
  chromium: [
    'Kept until you remove Winnow, delete this browser profile, or have a cleaning program delete site data of extensions.',
    'Not encrypted on the disk, beyond what your system does.',
    'Not synced: it is on this machine alone.',
  ],
  firefox: [
    'Kept until you remove Winnow or delete this profile. In a private window nothing is kept.',
    'Not encrypted on the disk, beyond what your system does.',
    'Not synced: it is on this machine alone.',
  ],

  rows: 'Rows by table',
  rowsNote: 'Including the trash.',
  wins: 'Wins and lessons',
  machineTables: {
    drafts: 'Unfinished drafts',
    sightings: 'Pages read, by layout',
    folded: 'Merged into another row',
    backups: 'Changes that can be undone',
  },
  counts: 'Counts',
  countsNote: 'Checklist, report and popup are counted from a short note of each win that every save keeps current.',
  countsCheck: 'Compare with every row',
  countsRight: {
    one: '{n} win compared: its note is right.',
    other: '{n} wins compared: every note is right.',
  } satisfies Plural,
  countsMended: {
    one: '{n} note was wrong. All were rewritten; your wins were not touched.',
    other: '{n} notes were wrong. All were rewritten; your wins were not touched.',
  } satisfies Plural,
  countsFailed:
    'The notes could not be compared or written. Your wins are as they were. Reload the page and try again.',
  unread: 'That could not be read',
  unreadWhat: 'Reload the page. If it stays so, back up, then restart the browser.',

  errors: 'Winnow’s own errors',
  errorsNote: 'Kept on this machine alone: which kind, and where in the program. No word of a win.',
  noErrors: 'None.',
  errorsKept: {
    one: 'One place where something went wrong.',
    other: '{n} places where something went wrong.',
  } satisfies Plural,
  errorsShow: 'What went wrong',
  errorsCopy: 'Copy for a report',
  errorsForget: 'Forget these',
  errorsSaid: {
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied. Select the text and copy it by hand.',
    forgotten: 'Forgotten.',
    notForgotten: 'They could not be deleted just now. Nothing else is affected; try again.',
  },
});
