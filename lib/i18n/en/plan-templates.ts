import { words } from '../words';

/** The texts that the plan's templates begin with, as lines of Markdown. `{slots}` are filled with words of the log. */
export const templateLines = words('plan-templates.templateLines', {
  'problem-statement': [
    '# {name}',
    '_Vague so far: {vagueFor}. Written on {day}._',
    '## What we see',
    'Two or three sentences that nobody on the team would dispute.',
    '## What it costs',
    'Whom it slows down, how often, and what happens if it stays as it is.',
    '## What is unclear',
    '- The question that has to be answered\n- What we do not know, and who could know it',
    '## Options',
    '1. Do nothing: …\n2. …\n3. …',
    '## What I propose',
    'One of them, and why the others lose.',
    '## Decided',
    'By whom, on which day, in one sentence.',
  ],
  'design-document': [
    '# Title',
    '_Written on {day}. For: the people who will build on it or pay for it._',
    '## Why now',
    'The problem in the words of those who have it.',
    '## What it has to do, and what it need not',
    '- …',
    '## The design',
    'The parts, who owns each, and what passes between them.',
    '## What was weighed against it',
    '- The simplest thing that could do, and where it stops being enough\n- …',
    '## How it fails, and what it costs to run',
    '- What breaks first, and how we notice',
    '## How we get there, and back',
    'Steps that can each be undone.',
    '## Open questions',
    '- …, answered by … until …',
  ],
  translation: [
    '**What this is about**',
    '{subject}',
    '**What you can choose**',
    '- A: what your users get, and when\n- B: what they get instead',
    '**What each choice costs you**',
    'In weeks, in money, in support calls: not in components.',
    '**What I would do, and by when we need to know**',
    '…',
  ],
});

export const templateFill = words('plan-templates.templateFill', {
  name: 'The problem, in a few words',
  vagueFor: 'for how long?',
  subject: 'One sentence without a technical word.',
});

export const templateActs = words('plan-templates.templateActs', {
  use: 'Template: {name}',
  label: '{name}, as Markdown',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not let Winnow copy. Select the text and copy it by hand.',
  download: 'Download',
  again: 'Start over',
  undo: 'Bring my text back',
  againFromWins: 'Write it again from this week’s wins',
  kept: 'What you change is kept here, word for word; the level counts for what you copy or download.',
  notKept: 'This text cannot be kept if you leave the page. Copy it before you go.',
  withheld: {
    one: '{n} private or confidential win of this week is left out.',
    other: '{n} private or confidential wins of this week are left out.',
  },
  plain: 'Winnow sees no word that an outsider would stumble over.',
  jargon: 'An outsider may stumble over: {words}.',
});
