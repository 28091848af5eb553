import { words } from '../words';
/** What a word of Winnow's means, said where it first appears: the question, and the answer in a breath. */
export const concepts = words('concepts.concepts', {
  'claimed-evidenced': {
    ask: 'What do claimed and evidenced mean?',
    text: 'Claimed is what you say of a behaviour: only “consistently” counts. Evidenced is what your log meets by the behaviour’s rule today. They stand side by side and are never made into one number.',
  },
  claim: {
    ask: 'What counts as consistently?',
    text: 'What you do as a habit, without being asked, and what people you work with would say of you. Once or twice is “sometimes”. Your log is compared with it and changes nothing of what you say.',
  },
  proof: {
    ask: 'What do the grains say?',
    text: 'Outline: no win yet. A third filled: some wins, but the rule is not met. Full: the rule is met today. Faded: it was met once, and those wins are too old by now.',
  },
  rule: {
    ask: 'What is a proof rule?',
    text: 'How many wins in how many days, and what they must carry, for a behaviour to count as evidenced. The numbers are yours to change; the wins stay as they are.',
  },
  gap: {
    ask: 'What is a gap?',
    text: 'A behaviour whose rule your log does not meet today, with what is missing. It says nothing of how good you are: often the work was done and never written down.',
  },
  ladder: {
    ask: 'What is a ladder?',
    text: 'The behaviours that the next level is judged by, in categories, each with a rule for its proof. Winnow brings one for senior engineers; you can bring your company’s own.',
  },
  level: {
    ask: 'What makes a win vague, evidence or strong?',
    text: 'Evidence says what you did or decided. Strong adds what changed because of it. Vague says neither yet, and counts for nothing until it does. You may overrule it.',
  },
  evidence: {
    ask: 'What does it mean to show a behaviour?',
    text: 'That this win would convince somebody else of it. One win may show several; most shipped work shows none, and that is fine.',
  },
  visibility: {
    ask: 'What is private, and what is confidential?',
    text: 'A private win counts for your own proof and never leaves: no document, no clipboard, no prompt. A confidential one leaves only at level Full.',
  },
  inbox: {
    ask: 'What is the inbox?',
    text: 'Wins that were saved by one click and say little more than a title. They count once you keep them. Dropping one takes nothing from you: it waits in the trash for 30 days.',
  },
  'weeks-logged': {
    ask: 'Which weeks are counted?',
    text: 'This week and the 12 before it. A week is logged by a finished check-in, a quiet one too, or by one kept win. A week that was missed only drops out in time; nothing starts again at zero.',
  },
  heat: {
    ask: 'What fills a grain?',
    text: 'The largest of three: what you answered here, what your log proves, and what you claimed in the quiz. The table says which it was.',
  },
  focus: {
    ask: 'Why three at most?',
    text: 'Ninety days are enough to move two or three behaviours. The others stay in the gap list, and wins for them still count.',
  },
  checkpoint: {
    ask: 'What is a checkpoint?',
    text: 'A look on day 30 and on day 60: how many examples are logged, and which categories are still empty. It keeps what it found and judges nothing.',
  },
  sustained: {
    ask: 'What is sustained evidence?',
    text: 'The months in which a win counts for a behaviour. That is what “consistently” looks like from outside: months with evidence, never time in the role.',
  },
  stall: {
    ask: 'What does the stall check look at?',
    text: 'Four shares of what you logged that tend to be one-sided when somebody is busy and not moving. They describe the log, not you: what was not logged is not in them.',
  },
  headline: {
    ask: 'How are headlines suggested?',
    text: 'By how much a win says, whether it has a link, and whether its outcome is known; not two of one category where that can be avoided. Between equals, one that shows a behaviour comes first, then the newer. Replace any of them.',
  },
  redaction: {
    ask: 'What does each level keep back?',
    text: 'A level says which fields of a win leave, and which names become aliases. Private wins leave at none of them. What no list knows, such as a nickname in passing, you have to find yourself: read the list of replacements.',
  },
  legibility: {
    ask: 'What is checked?',
    text: 'What makes a stranger stop: a sentence without an outcome, a missing link, an acronym that nobody explained, a category with nothing. Each can be mended or left.',
  },
  criterion: {
    ask: 'What is a criterion?',
    text: 'Something that your manager said must be shown, and how they will know. With a behaviour it says where your log stands; with a date it reminds you.',
  },
  alias: {
    ask: 'What is an alias?',
    text: 'What a document says in the place of a name: the same for the same name, in every document. Your log keeps the name.',
  },
  snapshot: {
    ask: 'What is a snapshot?',
    text: 'What you claimed and what your log showed on one day, kept as it was. Whatever you change later, no snapshot changes.',
  },
});

/** What stands before a question that has no line of its own to follow. */
export const conceptLines = words('concepts.conceptLines', {
  weeks: 'Of the last thirteen weeks, this one included.',
  leaving: 'What may leave this browser with it',
});
