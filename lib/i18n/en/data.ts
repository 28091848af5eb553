import type { BackupRefusal } from '@/lib/backup/reading/read-backup';
import type { Plural } from '../say';
import { words } from '../words';

/** Backup, restore and what can be taken back. */
export const dataWords = words('data.dataWords', {
  title: 'Backup and restore',
  linkNote: 'Save everything as one file, bring one back, import wins.',
  lead: 'A log outlives laptops. Keep a file of it where you keep private things.',

  backUp: 'Back up',
  backUpWhat:
    'One file with everything: wins, private and trashed ones too, artifacts, evidence, claims, check-ins, drafts and settings.',
  backUpNote: 'A backup is not a document to hand over.',
  backUpNow: 'Back up now',
  how: 'Who can open the file',
  hows: { plain: 'Anybody who has it', code: 'A recovery code', passphrase: 'A passphrase' },
  plainWhat: 'Plain JSON: whoever gets the file can read all of it.',

  codeWhat:
    'A code that nobody can guess. Write it down or put it in your password manager: Winnow does not keep it, and without it the file stays shut.',
  makeCode: 'Make a recovery code',
  haveCode: 'Use a code I have',
  yourCode: 'Your recovery code',
  wroteDown: 'I have written it down',
  showAgain: 'Show the code again',
  typeCode: 'Type it once, as you wrote it down',
  typeOwnCode: 'The recovery code',
  typeCodeHint: 'Hyphens and case do not matter.',
  codeDiffers: 'That is another code. Check what you wrote down.',
  codeMistyped: 'That is not a recovery code: a character is wrong, or one is missing.',
  passphrase: 'Passphrase',
  passphraseAgain: 'The same once more',
  passphraseHint: 'Four words picked at random are good; a line of a song is not. Winnow does not keep it.',
  passphraseDiffers: 'The two are not the same.',
  strengths: {
    short: 'Too short: a machine can try them all. Use at least 12 characters.',
    guessable: 'Somebody with the file and some time could guess it. Add words.',
    good: 'It should hold, if you picked it at random.',
  },
  backUpEncrypted: 'Back up, encrypted',
  makingFile: 'Making the file',
  lookingThrough: 'Looking through the file',
  replacing: 'Replacing the log',
  stop: 'Stop',
  notKept: 'There is no other way in: if the secret is lost, so is what is in the file.',

  restore: 'Restore, or bring in another laptop’s log',
  restoreWhat:
    'Choose a Winnow backup, plain or encrypted. You see what it would do before anything changes, and it can be undone.',
  restoreNote: 'Backups of any older Winnow can be opened.',
  choose: 'Choose a backup…',
  chosen: '{file}',
  reading: 'Looking through {file}…',
  secretFor: { code: 'The recovery code of this file', passphrase: 'The passphrase of this file' },
  openFile: 'Open the file',
  openAnyway: 'Open it all the same',
  from: 'A backup from {moment}. Wins in it: {n}.',
  fromUnknown: 'A backup that does not say when it was made. Wins in it: {n}.',
  unknownFields: 'Fields that this Winnow does not know were left out: {fields}.',
  planning: 'Working out what it would do…',
  mode: 'Merge or replace?',
  modes: { merge: 'Merge it into this log', replace: 'Replace this log' },
  draftsStay: 'Drafts on this machine stay as they are.',

  badRows: {
    one: '{n} row of the file cannot be read',
    other: '{n} rows of the file cannot be read',
  } satisfies Plural,
  badRowsWhat:
    'Winnow does not write such rows. Everything else can be brought in; the file stays as it is, and nothing is changed yet.',
  badRow: '{table}, row {place}: {name}',
  badRowWhere: '{table}, row {place}: {name} ({field})',
  badSame: 'there twice',
  unnamed: 'without a name',
  moreBad: { one: 'and {n} more', other: 'and {n} more' } satisfies Plural,
  leaveOut: 'Go on with the rest',

  replaceTitle: 'What replacing would do',
  replaceNote: 'The log becomes what it was when the file was made. What came since goes, until you undo it.',
  replaceWins: {
    fresh: { one: '{n} win comes from the file', other: '{n} wins come from the file' } satisfies Plural,
    changed: {
      one: '{n} win becomes what the file says',
      other: '{n} wins become what the file says',
    } satisfies Plural,
    removed: { one: '{n} win that is only here goes', other: '{n} wins that are only here go' } satisfies Plural,
    same: { one: '{n} win is the same', other: '{n} wins are the same' } satisfies Plural,
  },
  replaceBeside: {
    one: 'Besides the wins, {n} row changes: evidence, claims, settings and the like.',
    other: 'Besides the wins, {n} rows change: evidence, claims, settings and the like.',
  } satisfies Plural,
  replaceNothing: 'The log is exactly what the file says. There is nothing to replace.',
  replace: 'Replace the log…',
  replaceAsk: 'Replace the whole log?',
  replaceAskWhat: {
    one: '{n} win that is only here goes, and everything else becomes what the file says.',
    other: '{n} wins that are only here go, and everything else becomes what the file says.',
  } satisfies Plural,
  replaceAskAll: 'Everything becomes what the file says.',
  replaceSafe:
    'What is here now is kept for 30 days and can be taken back on this page. Another laptop’s log that you merge later brings back what it still has.',
  replaceKeep: 'Keep the log',
  replaceConfirm: 'Replace it',
  replaced: 'The log is what the file says.',
  replacedWhat: 'It can be undone here, and for 30 days at the end of this page.',
  notReplaced: 'Nothing was replaced',
  cancel: 'Cancel',
  close: 'Close',

  back: 'What can be taken back',
  backNote: 'The last three of each kind are kept, for 30 days. What you wrote since stays.',
  kinds: {
    'before-merge': 'A merge, {moment}',
    'before-folder-merge': 'A merge from the backup folder, {moment}',
    'before-restore': 'A restore, {moment}',
    'before-import': 'An import, {moment}',
    'before-edit': 'A change of several wins, {moment}',
  },
  rows: { one: '{n} row was changed', other: '{n} rows were changed' } satisfies Plural,
  undo: 'Undo',
  undoThis: 'Undo: {what}',
  undone: 'Undone. Your log is as it was before.',
  undoneKept: {
    one: 'Undone. {n} row that you changed since keeps what you wrote.',
    other: 'Undone. {n} rows that you changed since keep what you wrote.',
  } satisfies Plural,
  notUndone: 'It was not undone',
});

/** Why no backup was read: what happened, then what to do. */
export const backupRefusals: Record<BackupRefusal, { title: string; what: string }> = words('data.backupRefusals', {
  unreadable: {
    title: 'The file could not be read',
    what: 'It is not text, or the browser is not allowed to read it. If it lies on a drive that is not connected, connect it.',
  },
  'too-large': {
    title: 'The file is too large to be a backup',
    what: 'Winnow opens backups of up to 500 MB. Nothing was changed.',
  },
  'too-deep': {
    title: 'This is not a Winnow backup',
    what: 'It is nested deeper than any backup. It was not opened.',
  },
  'too-many-values': {
    title: 'The file holds more than a backup can',
    what: 'It was not opened, and your log is as it was. Try an older backup; if Winnow wrote this one, please report it.',
  },
  'too-many-rows': {
    title: 'The file holds more than a backup can',
    what: 'One of its tables has more than 400,000 rows. It was not opened, and your log is as it was.',
  },
  damaged: {
    title: 'The file is damaged',
    what: 'It was cut off, or something in it was changed, and cannot be read. Try an older backup, or copy it again from where it came.',
  },
  'not-a-backup': {
    title: 'This is not a Winnow backup',
    what: 'Choose a file whose name begins with “winnow”. Tables and brag documents go under “Import wins”, further down. Nothing was changed.',
  },
  'newer-version': {
    title: 'This backup was made by a newer Winnow',
    what: 'Update Winnow, then open it again: this version would lose what it does not know. Nothing was changed.',
  },
  changed: {
    title: 'The file is not as Winnow wrote it',
    what: 'Its checksum differs: somebody edited it, or a disk or a transfer changed something. An unharmed copy is better. You may open it all the same: you see what it would do before anything is done.',
  },
  'needs-code': { title: 'The file is encrypted', what: 'Type the recovery code that you wrote down for it.' },
  'needs-passphrase': { title: 'The file is encrypted', what: 'Type the passphrase that you chose for it.' },
  'mistyped-code': {
    title: 'That is not a recovery code',
    what: 'A character is wrong, or one is missing. It has seven groups of four.',
  },
  'wrong-secret': {
    title: 'That does not open this file',
    what: 'It belongs to another file, it has a typo, or the beginning of the file was changed. You can try as often as you want.',
  },
  'damaged-header': {
    title: 'The file is damaged',
    what: 'Its beginning, which says how to decrypt it, cannot be read. Copy it again from where it came, or take an older one.',
  },
  'newer-encryption': {
    title: 'This backup was encrypted by a newer Winnow',
    what: 'Update Winnow, then open it again. Nothing was changed.',
  },
  truncated: {
    title: 'The end of the file is missing',
    what: 'A copy or a download stopped before it was done. Copy it again from where it came, or take an older one.',
  },
  extended: {
    title: 'Something was added to the file',
    what: 'It is longer than when it was written, so it was not opened. Copy it again from where it came.',
  },
  reordered: {
    title: 'Parts of the file are in another order',
    what: 'Somebody, or a broken copy, moved them. It was not opened. Copy it again from where it came.',
  },
  'changed-ciphertext': {
    title: 'The file was changed',
    what: 'The secret is right, but a part of the file is not as it was written. Copy it again from where it came, or take an older one.',
  },
});
