import type { Column } from '@/lib/import-wins/csv-wins';
import type { ImportRefusal } from '@/lib/import-wins/read-import';
import type { Plural } from '../say';
import { words } from '../words';

/** Wins from other files. */
export const importWinsWords = words('import-wins.importWinsWords', {
  linkNote:
    'From a table (CSV) or a brag document (Markdown): each entry becomes a win in the inbox, to look through in your own time.',
  lead: 'What you wrote elsewhere becomes wins in your inbox. You see them first, and one press takes them out again.',
  choose: 'Choose a file…',
  chooseTitle: 'The file',
  chooseWhat:
    'CSV with one win a row, or Markdown with dated headings and bullets. The file is read on this machine and left as it is.',
  chooseNote: 'Links to GitHub and Jira become artifacts, so that the same work is not counted twice.',
  read: '{file}',

  columns: 'What the columns are',
  columnsNote: 'Guessed by their names. A win needs a title or what you did, and a day.',
  columnNames: {
    date: 'Day',
    title: 'Title',
    did: 'What you did',
    outcome: 'What changed because of it',
    link: 'Link',
    tags: 'Tags',
  } satisfies Record<Column, string>,
  noColumn: 'None',
  column: 'Column {n}',
  columnLike: '{name} · {example}',

  days: 'Days',
  either: {
    one: '{n} day can be read in two ways, that of “{example}”. Until you say which, it is left out.',
    other: '{n} days can be read in two ways, such as that of “{example}”. Until you say which, they are left out.',
  } satisfies Plural,
  order: 'Which number is first?',
  orders: { 'day-first': 'The day: {day}', 'month-first': 'The month: {day}' },
  undated: { one: '{n} line has no day.', other: '{n} lines have no day.' } satisfies Plural,
  undatedOn: 'Day for what has none',
  undatedHint: 'Left empty, such lines stay out.',
  months: {
    one: '{n} line says only a month, and gets its first day.',
    other: '{n} lines say only a month, and get its first day.',
  } satisfies Plural,

  preview: 'What would come in',
  previewNote: 'They wait in the inbox, and count once you have said more of them.',
  wins: { one: '{n} win', other: '{n} wins' } satisfies Plural,
  noWins: 'Nothing would come in.',
  needsMore: 'A win needs a day, and a title or what you did: say above where they are.',
  cut: {
    one: '“{example}” has a text of more than {limit} characters. It comes in up to there; the rest stays in your file.',
    other:
      '{n} entries have a text of more than {limit} characters, such as “{example}”. They come in up to there; the rest stays in your file.',
  } satisfies Plural,
  left: {
    one: '{n} line belongs to no entry and is left out.',
    other: '{n} lines belong to no entry and are left out.',
  } satisfies Plural,
  firstShown: 'The first {n} of them',
  doubles: {
    one: '{n} is left out: it is there already',
    other: '{n} are left out: they are there already',
  } satisfies Plural,
  byLink: '{title}: its link has a win',
  byDay: '{title}: there is one of this day',
  more: { one: 'and {n} more', other: 'and {n} more' } satisfies Plural,
  add: { one: 'Add {n} win to the inbox', other: 'Add {n} wins to the inbox' } satisfies Plural,
  added: { one: '{n} win is in the inbox', other: '{n} wins are in the inbox' } satisfies Plural,
  skipped: {
    one: '{n} came into the log meanwhile and was left out.',
    other: '{n} came into the log meanwhile and were left out.',
  } satisfies Plural,
  undone: 'Taken out again.',
  undoneButFor: {
    one: 'Taken out again, but for {n} win that you changed since.',
    other: 'Taken out again, but for {n} wins that you changed since.',
  } satisfies Plural,
  notAdded: 'Nothing was added',
  undo: 'Undo the import',
  undoWhat: 'It can be undone here, and later under Backup and restore.',
  inbox: 'Open the inbox',
});

export const importRefusals: Record<ImportRefusal, { title: string; what: string }> = words(
  'import-wins.importRefusals',
  {
    'too-large': {
      title: 'The file is too large',
      what: 'Winnow imports files of up to 4 MB. Split it, and import the parts.',
    },
    unreadable: {
      title: 'The file could not be read',
      what: 'The browser is not allowed to read it. Copy it to another folder, then choose it there.',
    },
    'not-text': { title: 'This is not text', what: 'Save it as CSV or as Markdown, then choose that file.' },
    'broken-table': {
      title: 'The table is broken',
      what: 'A cell begins with a quotation mark that is never closed. Save it again from your spreadsheet.',
    },
    'too-many': { title: 'That is more than 5,000 lines', what: 'Split the file, and import the parts.' },
    'nothing-found': {
      title: 'No win was found in it',
      what: 'Winnow looks for one win a row, or for bullets under headings with a day. Nothing was added.',
    },
    'a-backup': { title: 'This is a Winnow backup', what: 'Open it under Backup and restore instead.' },
  },
);
