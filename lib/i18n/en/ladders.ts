import type { FormatId, Notation, RefusalReason } from '@/lib/ladders/import/source';
import type { LineWarning } from '@/lib/ladders/line-warnings';
import { words } from '../words';

/** What an imported ladder says where its own document says nothing. */
export const ladderDefaults = words('ladders.ladderDefaults', {
  noCategory: 'General',
  attribution: 'Imported from your company’s own ladder, level “{level}”.',
  whereItShowsUp: 'a pull request, a ticket, a document or a message',
  nextAction: 'Log one win that shows this, with a link and with what changed because of it.',
});

export const formatNames: Record<FormatId, string> = words('ladders.formatNames', {
  native: 'a ladder exported by Winnow',
  competencies: 'a list of competencies',
  'level-documents': 'levels with what each asks for',
  'front-matter': 'pages with a topic and a level',
  tracks: 'tracks with milestones and signals',
  dimensions: 'dimensions told level by level',
  markers: 'capabilities with markers',
  topics: 'topics with criteria by level',
  'numbered-levels': 'numbered levels',
  matrix: 'a matrix of levels and categories',
  'long-table': 'a table with one line a row',
  headings: 'headings with bullets',
});

export const notationNames: Record<Notation, string> = words('ladders.notationNames', {
  json: 'JSON',
  yaml: 'YAML',
  toml: 'TOML',
  csv: 'CSV',
  tsv: 'a pasted table',
  markdown: 'Markdown or plain text',
  html: 'HTML',
});

/** Why nothing was imported: what happened, and what to do. Nothing was changed is said beside it. */
export const refusalWords: Record<RefusalReason, string> = words('ladders.refusalWords', {
  empty: 'There is no text yet. Paste the ladder, or choose its file.',
  'too-large': 'It is longer than a ladder can be, one million characters. Paste only the part about your role.',
  'not-text':
    'It is not text: a spreadsheet, a PDF or a word processor’s file. Open it, select all, copy, and paste here; or export it as CSV.',
  code: 'It is program code, and Winnow runs none. Paste the list inside it, from its first bracket to the last.',
  'broken-json': 'It begins like JSON but cannot be read to its end. Check for a missing bracket, quote or comma.',
  'broken-yaml': 'It looks like YAML but cannot be read to its end. Check the indentation and the colons.',
  'broken-toml': 'It looks like TOML but cannot be read to its end. Check the quotes and brackets.',
  'broken-table':
    'A quoted cell of the table is never closed. Check the quotes, or paste straight from the spreadsheet.',
  'yaml-tags': 'It uses YAML tags (such as !!python), which could stand for code. Take the tags out.',
  'doubled-keys': 'The same key stands twice in one place, so one of the two would be lost. Rename one.',
  'too-many-aliases': 'It uses YAML anchors far too often. Write the repeated parts out, or paste less.',
  'too-deep': 'Its lists are nested deeper than a ladder’s. Paste only the part that holds the ladder.',
  'too-many-values': 'It holds more values than a ladder can. Paste only the part about your role.',
  'too-many-lines': 'It has more lines than Winnow takes. Paste only the part about your role.',
  'too-many-levels':
    'Winnow counted more than 40 levels, so it took something else for levels. Check the headings or the column names.',
  'too-many-categories':
    'Winnow counted more than 200 categories, so it took something else for categories. Check the headings or the column names.',
  'newer-version': 'It was exported by a newer Winnow. Update Winnow, then import it again.',
  'damaged-export': 'It is a ladder exported by Winnow, but parts of it are missing or no longer fit. Export it again.',
  'nothing-found':
    'No behaviours were found. Winnow reads bullets under headings, tables, CSV, JSON, YAML, TOML and copied web pages.',
});

export const warningWords: Record<LineWarning, string> = words('ladders.warningWords', {
  'two-behaviours':
    'This says two things. Proof of one half would count for both: split it, or keep the half you mean.',
  'cannot-be-shown': 'No win can show this: it names a quality, not something you do. Reword it, or drop it.',
});

export const laddersWords = words('ladders.laddersWords', {
  title: 'Ladders',
  lead: 'What you are judged by: the built-in ladder, or your company’s own.',
  linkNote: 'Your company’s ladder in place of the built-in one; proof rules.',

  list: 'Your ladders',
  listNote: 'Every section goes by the ladder you choose here. Evidence carries over to a line that says the same.',
  choose: 'The ladder in use',
  inUse: 'In use',
  builtIn: 'Comes with Winnow',
  imported: 'Imported',
  forLevel: 'Imported for level {level}',
  size: '{behaviours} in {categories}',
  behaviours: { one: '{n} behaviour', other: '{n} behaviours' },
  categories: { one: '{n} category', other: '{n} categories' },
  rules: 'Proof rules',
  rulesOf: 'Proof rules of {name}',
  export: 'Export',
  exportOf: 'Export {name}',
  again: 'Import again',
  againOf: 'Import again: {name}',
  delete: 'Delete',
  deleteOf: 'Delete {name}',
  nowInUse: '{name} is in use now.',
  notChosen: 'The ladder was not changed',
  undo: 'Undo',
  undone: 'Taken back: the ladders are as they were.',
  notUndone:
    'Not taken back: a ladder was changed meanwhile, or the log could not be written. All of it is still there.',
  import: 'Import a ladder',

  deleteAsk: 'Delete {name}?',
  deleteWhat:
    'The ladder goes. Your wins, and what you linked to this ladder or claimed of it, stay in the log: import the same ladder again, and they are there.',
  deleteInUse: 'It is in use, so the built-in ladder takes its place.',
  deletePlanned:
    'Your plan is read by it too, and waits until the ladder is imported again, or until you end the plan.',
  deleteKeep: 'Keep it',
  deleteConfirm: 'Delete the ladder',
  deleted: 'Deleted {name}. Its evidence is still in your log.',
  notDeleted: 'The ladder was not deleted',
  gone: 'There is no such ladder',
  goneWhat: 'It was deleted, or the address is mistyped. Your log is untouched.',
  back: 'All ladders',
});

export const rulesWords = words('ladders.rulesWords', {
  title: 'Proof rules: {name}',
  lead: 'How many wins within how many days prove a behaviour, and what they must carry. A change applies at once, everywhere; snapshots that were taken stay as they are.',
  wins: { one: '{n} win in {days}', other: '{n} wins in {days}' },
  days: { one: '1 day', other: '{n} days' },
  each: 'Each with {clauses}.',
  once: 'One of them with {clauses}.',
  only: 'With {clauses}.',
  lessons: 'A lesson counts.',
  own: 'Your own rule',
  change: 'Change the proof',
  changeOf: 'Change the proof of: {statement}',
  winsLabel: 'Wins',
  daysLabel: 'Within days',
  winsWrong: 'Give a whole number from 1 to 99.',
  daysWrong: 'Give a whole number from 1 to 3,660.',
  eachLabel: 'Every counted win must carry',
  onceLabel: 'One and the same counted win must carry',
  lessonsLabel: 'A lesson counts too',
  back: 'Back to the default',
  backOf: 'Back to the default: {statement}',
  allBack: 'All back to the defaults',
  wentBack: 'Back to the default.',
  allWentBack: 'All proof rules are the defaults again.',
  undo: 'Undo',
  notSaved: 'The rule was not changed',
});

export const importWords = words('ladders.importWords', {
  title: 'Import a ladder',
  lead: 'Bring the ladder you are judged by. It stays in this browser.',
  bring: 'Bring the text',
  bringNote:
    'Paste a web page, a table from a spreadsheet, Markdown, CSV, JSON, YAML or TOML. Winnow says what it saw before anything is saved.',
  paste: 'The ladder',
  pasteHint: 'Paste all of it, every level. You choose yours below.',
  file: 'Choose a file…',
  chosen: 'Read from {file}',
  notRead: 'The file could not be read',
  notReadWhat: 'Nothing was changed. Try again, or open it and paste its text.',
  clear: 'Start over',
  notKept: 'What you do here cannot be kept for later at the moment. Nothing else is affected.',

  seen: 'What Winnow saw',
  saw: 'Winnow saw {format}, in {notation}: {lines} in {categories}.',
  lines: { one: '{n} line', other: '{n} lines' },
  categories: { one: '{n} category', other: '{n} categories' },
  levels: { one: 'One level: {levels}.', other: '{n} levels, from low to high: {levels}.' },
  noLevels: 'It names no levels, so every line counts.',
  wrong:
    'Not what you meant? Paste only the part about your role, or a table with the columns Level, Category and Behaviour.',
  refused: 'Winnow cannot read this as a ladder',
  atLine: 'It stops at line {line}.',
  unchanged: 'Nothing was changed.',

  choose: 'Choose what counts',
  as: 'Import as',
  asNew: 'A new ladder',
  asNewer: 'A newer version of {name}',
  name: 'Name',
  nameNeeded: 'Give it a name.',
  current: 'Your level now',
  target: 'The level you aim at',
  below: 'Below all of them, or not in it',
  allLevels: 'All levels',
  between: 'Count what the levels between them ask for too',
  tooMany: 'That is {n} behaviours; a ladder may have {most}. Choose one level, or drop lines.',
  none: 'No line is left. Choose another level, or put a line back.',

  preview: 'Look it over',
  previewNote:
    'Each line becomes one behaviour. Its proof rule comes from its wording: “regularly” asks for three wins in 180 days, “this quarter” for one in 90, anything else for two in 365.',
  kept: { one: '{n} behaviour', other: '{n} behaviours' },
  warned: { one: '{n} line to look at', other: '{n} lines to look at' },
  restates: 'Restates: {behaviours}',
  edit: 'Edit',
  editOf: 'Edit: {statement}',
  done: 'Done',
  drop: 'Drop',
  dropOf: 'Drop: {statement}',
  putBack: 'Put back',
  putBackOf: 'Put back: {statement}',
  statement: 'Statement',
  statementNeeded: 'Say it in a few words, or drop the line.',
  category: 'Category',
  categoryNeeded: 'Name the category.',
  alike: 'It restates these of the built-in fifteen',
  alikeHint: 'Evidence that you linked to one of them counts here too.',

  changes: 'What changes',
  changesNote: 'Reworded lines keep their evidence. What was linked to a line that goes stays in your log.',
  same: { one: '{n} line stays as it is.', other: '{n} lines stay as they are.' },
  added: { one: '{n} added', other: '{n} added' },
  changed: { one: '{n} changed', other: '{n} changed' },
  removed: { one: '{n} removed', other: '{n} removed' },
  was: 'Was: {statement}',
  noChange: 'Nothing changes.',

  save: 'Add this ladder',
  saveAndUse: 'Add and use it',
  apply: 'Apply the changes',
  saved: 'Added {name}.',
  savedInUse: 'Added {name}. It is in use now.',
  applied: 'Applied to {name}. Its evidence is where it was.',
  notSaved: 'The ladder was not saved',
});
