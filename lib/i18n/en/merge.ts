import type { TextField } from '@/lib/domain/win/win';
import type { Plural } from '@/lib/i18n/say';
import { words } from '../words';

export const mergeWords = words('merge.mergeWords', {
  title: 'What the merge would do',
  note: 'Nothing is changed yet. Both logs become one, field by field: what was written last stands.',
  nothing: 'This log has all of it already. There is nothing to merge.',
  close: 'Close',
  merging: 'Merging the two logs',

  fresh: { one: '{n} win is new here', other: '{n} wins are new here' } satisfies Plural,
  changed: { one: '{n} win is changed', other: '{n} wins are changed' } satisfies Plural,
  removed: {
    one: '{n} win goes to the trash or becomes one with another',
    other: '{n} wins go to the trash or become one with another',
  } satisfies Plural,
  same: { one: '{n} win stays as it is', other: '{n} wins stay as they are' } satisfies Plural,
  beside: 'Besides the wins',
  besideLine: '{name}: {what}',
  besideFresh: '{n} new',
  besideChanged: '{n} changed',
  besideRemoved: '{n} taken out',

  many: 'This file would change much of your log',
  manyWhat: {
    one: 'It holds far less than the log here, and would change {n} row of it. An old or wrong file looks like that.',
    other:
      'It holds far less than the log here, and would change {n} rows of it. An old or wrong file looks like that.',
  } satisfies Plural,

  conflicts: { one: '{n} thing to look at', other: '{n} things to look at' } satisfies Plural,
  conflictsNote:
    'Both sides changed these. If you choose nothing, nothing is lost: words that give way go to the end of the win’s note.',
  more: { one: 'Show {n} more', other: 'Show {n} more' } satisfies Plural,
  untitled: 'A win without a title',

  words: '{field}: both sides have words of their own',
  here: 'On this machine',
  there: 'In the file',
  blank: '(nothing)',
  whose: 'Which stands?',
  ownStand: 'This machine’s',
  otherStand: 'The file’s',
  both: 'Both',
  bothWhat: 'The last change stands, the other words go to the end of the note.',
  tooLong: 'Both together are too long for one win.',

  trashedHere: 'You put it in the trash on this machine; it was changed in the other log.',
  trashedThere: 'It was put in the trash in the other log; you changed it on this machine.',
  wanted: 'Where should it be?',
  inLog: 'In the log',
  inTrash: 'In the trash',

  folded: 'The same thing was saved in both logs: it becomes one win, with the words of both.',
  foldedTitles: 'Saved as',

  merge: 'Merge',
  mergeMany: 'It is the right file: merge',
  cancel: 'Cancel',
  notMerged: 'Nothing was merged',
  changedMeanwhile: 'Your log has changed meanwhile',
  changedMeanwhileWhat:
    'Nothing was merged: the file would now change much of your log. If it is the right file, merge all the same.',
  done: 'The two logs are one.',
  undo: 'Undo the merge',
  undoWhat: 'It can be undone here, and after a reload too: what was there before is kept.',
  notUndone: 'The merge was not undone',
  undone: 'Undone. Your log is as it was before the merge.',
  undoneKept: {
    one: '{n} row that you changed since keeps what you wrote.',
    other: '{n} rows that you changed since keep what you wrote.',
  } satisfies Plural,
});

/** The words of a win by what they are. */
export const wordFields: Record<TextField | 'title', string> = words('merge.wordFields', {
  title: 'The title',
  did: 'What you did',
  why: 'Why it mattered',
  plainLine: 'The line for a non-engineer',
  decision: 'The decision',
  reasoning: 'The reasoning',
  outcome: 'What changed because of it',
  leftWithThem: 'How it was left with them',
  ownPart: 'What was on you',
  topic: 'The topic',
  learned: 'What you learned',
  note: 'The note',
  praise: 'What others said',
});

/** What the tables beside the wins hold; one that is not here holds nothing that a person wrote. */
export const tableNames: Readonly<Record<string, string>> = words('merge.tableNames', {
  artifacts: 'Artifacts',
  evidence: 'Behaviours shown',
  claims: 'Claims',
  settings: 'Settings',
  hosts: 'Sites',
  checkIns: 'Check-ins',
  ladders: 'Ladders',
  snapshots: 'Snapshots',
  auditProjects: 'Projects of the audit',
  gaps: 'Lines of the gap list',
  plans: 'Plans',
  chapters: 'Chapters',
  employers: 'Employers',
  aliases: 'Aliases',
  glossary: 'Explained terms',
  packets: 'Packets handed over',
  talks: 'Talks',
  criteria: 'Criteria',
});
