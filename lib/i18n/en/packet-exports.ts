import type { Audience } from '@/lib/domain/packet/packet';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { words } from '../words';

/** The packet's ways out: what each is for, and what came of it. */
export const packetExportWords = words('packet-exports.packetExportWords', {
  title: 'Ways to hand it on',
  as: '{audience}, {level}. Every format tells the wins of the preview; Markdown, CSV, JSON and the prompt tell them in full.',
  audiences: {
    manager: 'For the manager',
    committee: 'For the committee',
    self: 'For yourself',
  } satisfies Record<Audience, string>,
  levels: {
    full: 'level Full',
    'work-safe': 'level Work-safe',
    public: 'level Public',
  } satisfies Record<RedactionLevel, string>,
  nothingLeaves: 'Files go where your browser saves them, copies to your clipboard. Winnow sends nothing.',
  others: 'Files, Markdown and a prompt',
  ways: {
    print: {
      name: 'Paper or PDF',
      fits: 'To hand over or attach. In the print dialog, “Save as PDF” makes the file; headings and links stay.',
    },
    document: {
      name: 'Formatted text',
      fits: 'To paste into a document or a mail: headings, lists, tables and links, no colours or fonts.',
    },
    form: {
      name: 'Text for a form',
      fits: 'For a review form: plain text of the wins you choose, as long as the field allows.',
    },
    html: { name: 'HTML file', fits: 'One file that opens in any browser, offline, without Winnow.' },
    markdown: { name: 'Markdown', fits: 'For a wiki, a repository or a text editor.' },
    csv: { name: 'CSV', fits: 'For a spreadsheet: one win a row. No cell runs as a formula.' },
    json: { name: 'JSON', fits: 'For a program: this packet as data. It is not a backup of your log.' },
    prompt: {
      name: 'Prompt',
      fits: 'For an assistant of your own that your company allows. It is told to write from these facts alone; check what it writes.',
    },
  },
  acts: {
    print: 'Print',
    copyDocument: 'Copy formatted text',
    openForm: 'Choose and copy',
    saveHtml: 'Save HTML',
    copyMarkdown: 'Copy Markdown',
    saveMarkdown: 'Save Markdown',
    saveCsv: 'Save CSV',
    saveJson: 'Save JSON',
    copyPrompt: 'Copy prompt',
  },
  copied: '{name} is on the clipboard.',
  copiedPlain: 'Only plain text is on the clipboard: this browser refused the formatted text.',
  notCopied: 'Nothing was copied',
  notCopiedWhat:
    'The browser refused the clipboard. Your log is untouched. Press the button again, or save the packet as a file.',
  notSaved: 'The file was not written',
  notSavedWhat: 'Your log is untouched. Try again, or print the packet instead.',
});

/** The sheet on which a text for a form is made. */
export const formWords = words('packet-exports.formWords', {
  title: 'Text for a form',
  which: 'Wins, in the order of the packet',
  lessons: 'Lessons',
  none: 'Choose at least one win.',
  target: 'Target length',
  targetHint: 'Leave it empty for the whole text. Sentences stay whole.',
  text: 'Text',
  textHint: 'Situation, task, action, result, as far as the log says them. You can edit the text before you copy it.',
  edited: 'Edited by you. Choosing other wins or another length starts it over.',
  count: { one: '{n} character', other: '{n} characters' },
  countOf: '{n} of {target} characters',
  room: { one: '{n} to spare', other: '{n} to spare' },
  exact: 'exactly as long as it may be',
  over: { one: '{n} character too long', other: '{n} characters too long' },
  counted: 'Counted as most forms do, in UTF-16 units: an emoji is 2 or more, the end of a line is 1.',
  leftOut: 'Left out',
  sentences: { one: '{title}: {n} sentence', other: '{title}: {n} sentences' },
  onlyTitle: '{title}: the log holds only its title',
  copy: 'Copy for the form',
  copied: 'The text is on the clipboard.',
  notCopied: 'The browser refused the clipboard. Select the text and copy it with the keyboard.',
});
