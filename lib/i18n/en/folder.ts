import type { FolderTrouble } from '@/lib/backup/folder/trouble';
import type { Plural } from '../say';
import { words } from '../words';

/** Backups that write themselves into a folder. */
export const folderWords = words('folder.folderWords', {
  title: 'Backup folder',
  note: 'A folder that you sync already will do: Syncthing, Drive, Dropbox, iCloud, a private git checkout. Winnow itself sends nothing.',
  unsupported:
    'This browser does not let an extension write into a folder. The weekly check-in offers a one-click backup instead.',
  switchedOff:
    'Your organisation has switched backups into a folder off. Backups by hand stay possible, and the weekly check-in offers one.',
  filesStay: 'What is in “{folder}” already stays there; nothing is written to it or read from it.',
  notChosen: 'No folder was chosen.',
  what: 'Choose a folder once, and backups go there by themselves: at most every ten minutes, while a Winnow page is open and something has changed. Ten are kept: three of today, then one a day.',
  plain: 'The files are not encrypted: whoever can read the folder can read the log.',
  choose: 'Choose a folder…',
  chooseOther: 'Choose another folder…',
  into: 'Backups go into “{folder}”.',
  last: 'The last one is from {moment}: {file}.',
  none: 'There is none in it yet.',
  asks: 'The browser asks before Winnow may write there again. It does so when you press the button.',
  backUpNow: 'Back up into the folder now',
  stop: 'Stop using this folder',
  stopped: 'No more backups go there. The files in it stay.',
  notStopped: 'The folder is still used',
  notStoppedWhat:
    'The browser refused to forget it. What is in it is untouched. Try again; if it fails again, restart the browser.',
  written: 'Written and read back: {file}.',
  notWritten: 'Nothing was written into the folder',
  notMade: 'The backup was not made',
  notMadeWhat: 'Your log is untouched. Try again; if it fails again, restart the browser.',
});

/** Why the folder has no backup of now; every one of before is still there. */
export const folderTroubles: Record<FolderTrouble, string> = words('folder.folderTroubles', {
  'no-folder': 'No folder is chosen. Choose one.',
  'own-first':
    'An earlier backup of this browser lies there and holds what this log does not have. Look at it under “Other logs in the folder”: merge it, or leave it out. Until then nothing there is replaced.',
  'switched-off': 'Your organisation has switched backups into a folder off. Back up by hand: that stays possible.',
  withdrawn:
    'The browser does not let Winnow into it. Press “Back up into the folder now” and allow it, or choose the folder again.',
  gone: 'It is not where it was: moved, renamed, deleted, or its disk is not connected. Bring it back, or choose another.',
  full: 'The disk is full. Earlier backups are still there; free some space, then back up again.',
  held: 'Another program holds the file, perhaps a sync program. Winnow tries again in ten minutes.',
  'not-verified':
    'What was read back was not what was written, so it was removed. Earlier backups are still there. Check that disk, or choose another folder.',
  'log-unread': 'The log could not be read. Reload the page; if it stays so, restart the browser.',
  failed: 'The browser did not say why. Earlier backups are still there. Try again, or choose another folder.',
});

/** What other installations wrote into the folder. */
export const otherWords = words('folder.otherWords', {
  title: 'Other logs in the folder',
  note: 'Each installation writes its own files and only reads the others’. What you merged once is merged by itself from then on.',
  name: 'Installation {id}',
  own: 'This browser, earlier',
  merged: 'All of it is in this log, as of {moment}.',
  first: 'A log that this one does not know. If it is yours, look at what merging it would do.',
  ownFirst: 'A backup of this very browser holds what the log does not have.',
  asks: 'Whether to merge it is for you to decide.',
  left: 'Left out.',
  notMerged: 'It could not be merged just now; Winnow will try again.',
  look: 'Look at it…',
  leave: 'Leave it out',
  notRead: 'The file could not be opened',
  notYours: 'A folder that others write into as well may hold their logs: merge only your own.',
});

/** Why the file of another installation was not merged. */
export const otherRefusals = words('folder.otherRefusals', {
  partly: 'Its newest file is not whole: it may still be on its way. It is looked at again when it changes.',
  newer: 'Its newest file was written by a newer Winnow. Update Winnow here, and it is merged.',
  encrypted: 'Its newest file is encrypted. Open it under “Restore”.',
  odd: 'Its newest file holds rows that are not valid. Open it under “Restore” to see which.',
  large: 'Its newest file is larger than any backup. It was not opened.',
});

/** What the popup and the check-in offer. */
export const offerBackupWords = words('folder.offerBackupWords', {
  name: 'Backup',
  never: 'This log has no backup yet.',
  old: { one: 'The last backup is {n} day old.', other: 'The last backup is {n} days old.' } satisfies Plural,
  waits: 'Your backup folder does not have your latest changes.',
  asked: 'A log in your backup folder waits for you to decide.',
  lookAtIt: 'Look at it',
  press: 'Back up now',
  done: { folder: 'In your folder: {file}', downloads: 'Handed to the browser to save: {file}' },
  instead: 'Not in the folder: {why}',
});
