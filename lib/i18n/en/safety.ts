import { words } from '../words';

/** What the start-up check says: what happened, what is safe, what to do. Counts come from the tables of the log. */
export const safetyWords = words('safety.safetyWords', {
  recovered: 'Your log was damaged and is back',
  recoveredWhat:
    'The browser’s storage had lost part of it. Winnow put back from its own copy: {rows}. Nothing newer was changed.',
  recoveredLeft: {
    one: '{n} row of the copy could not be read; it stays in the copy.',
    other: '{n} rows of the copy could not be read; they stay in the copy.',
  },
  recoveredNext: 'Make a backup, since a disk that loses data once may do it again.',
  backUp: 'Make a backup',
  dismiss: 'I have read this',

  readOnly: 'Winnow cannot save now',
  readOnlyFull:
    'The disk or the browser’s storage is full. What is in your log is safe and can be read and exported. Free some space, then check again; until then nothing can be saved.',
  readOnlyFailed:
    'The browser refuses to write. What is in your log is safe and can be read and exported. Restart the browser, then check again; until then nothing can be saved.',
  checkAgain: 'Check again',

  missing: 'Part of your log is missing',
  missingWhat: 'The browser’s storage has lost {rows}, and the copy that Winnow keeps lacks them too.',
  missingSilent:
    'The browser’s storage has lost {rows}, and the copy that Winnow keeps cannot be read now. It may be there once the browser is restarted.',
  missingSafe: 'Still there: {rows}. Nothing was deleted by Winnow, and what is there stays as it is.',
  missingSafeNone: 'Nothing of the log is left in this browser. Backups outside the browser are not affected.',
  missingNext:
    'If you have a backup file or a backup folder, choose it in the settings: what is missing is added, and nothing is replaced.',
  findBackup: 'Look for a backup',
  goOn: 'Start with what is there',
  goOnWhat: 'Winnow then stops asking. A backup can still be restored later, in the settings.',
  goOnFailed: 'That could not be kept: the browser refused to write. Try again, or restart the browser.',

  unopened: 'Your log cannot be opened',
  unopenedWhat: 'The browser does not open Winnow’s storage. When last counted, it held {rows}.',
  unopenedUnknown: 'The browser does not open Winnow’s storage.',
  unopenedSafe: 'Nothing was deleted, and Winnow will delete nothing.',
  unopenedNext:
    'Restart the browser, then open Winnow again. If that does not help, make sure that the disk is not full and that no other copy of this browser uses the same profile.',
  unopenedLast:
    'If it still does not open: save Winnow’s copy as a file first, then remove Winnow from the browser, add it again and restore the file in the settings.',

  saveCopy: 'Save Winnow’s copy as a backup file',
  copySaved: 'The file was handed to the browser to save. It can be restored in the settings once the log opens again.',
  copyFailed: 'The copy could not be read. It is still there: restart the browser, then try again.',

  blocked: 'Another page holds your log',
  blockedWhat: 'Winnow was updated, and a page of the version before still has the log open.',
  blockedNext: 'Close every other tab and popup of Winnow, then check again.',

  forbidden: 'Nothing can be kept here',
  forbiddenWhat:
    'This browser lets Winnow keep nothing: the window is private, its history is never remembered, or storage is switched off.',
  forbiddenNext: 'Open Winnow in an ordinary window, or have the browser remember history, then check again.',

  openApp: 'Open Winnow',
  asking: 'Part of your log is missing. You are in the settings, to look for a backup.',
  askingBack: 'Back to what is missing',

  /** By table. */
  rows: {
    wins: { one: '{n} win', other: '{n} wins' },
    artifacts: { one: '{n} artifact', other: '{n} artifacts' },
    evidence: { one: '{n} link to a behaviour', other: '{n} links to behaviours' },
    claims: { one: '{n} claim', other: '{n} claims' },
    checkIns: { one: '{n} check-in', other: '{n} check-ins' },
    snapshots: { one: '{n} snapshot', other: '{n} snapshots' },
    plans: { one: '{n} plan', other: '{n} plans' },
    ladders: { one: '{n} ladder', other: '{n} ladders' },
    packets: { one: '{n} packet', other: '{n} packets' },
    others: { one: '{n} smaller entry', other: '{n} smaller entries' },
  },
});
