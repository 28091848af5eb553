import type { FormatId, Notation, RefusalReason } from '@/lib/ladders/import/source';
import type { LineWarning } from '@/lib/ladders/line-warnings';

/** What an imported ladder says where its own document says nothing. */
export const ladderDefaults = {
  noCategory: 'General',
  attribution: 'Imported from your company’s own ladder, level “{level}”.',
} as const;

export const formatNames: Record<FormatId, string> = {
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
};

export const notationNames: Record<Notation, string> = {
  json: 'JSON',
  yaml: 'YAML',
  toml: 'TOML',
  csv: 'CSV',
  tsv: 'a pasted table',
  markdown: 'Markdown or plain text',
  html: 'HTML',
};

/** Why nothing was imported: what happened, and what to do. Nothing was changed is said beside it. */
export const refusalWords: Record<RefusalReason, string> = {
  empty: 'There is no text yet. Paste the ladder, or choose its file.',
  'too-large': 'It is longer than a ladder can be, one million characters. Paste only the part about your role.',
  'not-text':
    'It is not text: a spreadsheet, a PDF or a word processor’s file. Open it, select all, copy, and paste here; or export it as CSV.',
  code: 'It is program code, and Winnow runs none. Paste the list inside it, from its first bracket to the last.',
  'broken-json': 'It begins like JSON but cannot be read to its end. Check for a missing bracket, quote or comma.',
  'broken-yaml': 'It looks like YAML but cannot be read to its end. Check the indents and colons.',
  'broken-toml': 'It looks like TOML but cannot be read to its end. Check the quotes and brackets.',
  'broken-table':
    'A quoted cell of the table is never closed. Check the quotes, or paste straight from the spreadsheet.',
  'yaml-tags': 'It uses tags of YAML (such as !!python), which could stand for code. Take the tags out.',
  'doubled-keys': 'The same key stands twice in one place, so one of the two would be lost. Rename one.',
  'too-many-aliases': 'It uses anchors of YAML far too often. Write the repeated parts out, or paste less.',
  'too-deep': 'Its lists lie deeper within each other than a ladder’s do. Paste only the part that holds the ladder.',
  'too-many-values': 'It holds more values than a ladder can. Paste only the part about your role.',
  'too-many-lines': 'It has more lines than Winnow takes. Paste only the part about your role.',
  'too-many-levels':
    'It has more than 40 levels, so what Winnow took for levels are none. Check the headings or the column names.',
  'too-many-categories':
    'It has more than 200 categories, so what Winnow took for categories are none. Check the headings or the column names.',
  'newer-version': 'It was exported by a newer Winnow. Update Winnow, then import it again.',
  'damaged-export':
    'It is a ladder exported by Winnow, but parts are missing or were changed into something that is none. Export it again.',
  'nothing-found':
    'No behaviours were found. Winnow reads bullets under headings, tables, CSV, JSON, YAML, TOML and copied web pages.',
};

export const warningWords: Record<LineWarning, string> = {
  'two-behaviours':
    'This says two things. Proof of one half would count for both: split it, or keep the half you mean.',
  'cannot-be-shown': 'No win can show this: it names a quality, not something you do. Reword it, or drop it.',
};
