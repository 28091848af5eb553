import type { Answer, Question } from '@/lib/domain/audit/audit-project';
import type { FoundProject } from '@/lib/domain/audit/find-projects';
import { words } from '../words';

export const overviewWords = words('audit-parts.overviewWords', {
  label: 'Parts of the audit',
  days: '{from} to {to}',
  noProjects: 'None yet',
  projects: { one: '1 project', other: '{n} projects' },
  projectsAside: '{projects}, {n} put aside',
  noQuestions: 'They come with the projects',
  answered: '{n} of {of} answered',
  allAnswered: 'All {of} answered',
  strongest: 'Strongest: {category}',
  noResult: 'Nothing in it yet',
  gaps: { one: '1 line', other: '{n} lines' },
  noGaps: 'No gaps',
  begin: 'Begin with {project}',
  goOn: 'Go on with {project}',
  asGiven: 'Every answer is kept as you give it. Leave whenever you like.',
});

export const whenWords = words('audit-parts.whenWords', {
  lastSix: 'Back to the last six months',
  kept: 'This time is kept until you change it.',
});

const kinds: Record<FoundProject['kind'], string> = {
  repository: 'Repository',
  epic: 'Epic',
  'ticket-project': 'Jira project',
  typed: 'Added by you',
};

export const projectWords = words('audit-parts.projectWords', {
  heading: 'Projects',
  none: 'No win of this period has a link. Look for your work below, or add a project by its name.',
  kinds,
  wins: { one: '1 win', other: '{n} wins' },
  noWins: 'no wins',
  open: 'not answered',
  answered: '{n} of {of} answered',
  done: 'answered',
  toMake: { one: '1 answer without a win', other: '{n} answers without a win' },
  ask: 'Questions for {project}',
  putAside: 'Put aside',
  putAsideFor: 'Put aside: {project}',
  isAside: 'Put aside: {project}',
  asideOnes: { one: '1 project put aside', other: '{n} projects put aside' },
  bringBack: 'Bring back',
  bringBackFor: 'Bring back: {project}',
  isBack: 'Back in the audit: {project}',
  showAll: 'Show all {n} projects',
  showFewer: 'Show fewer',
  outside: {
    one: '1 project that you answered has no win in this period, so it does not count in the result.',
    other: '{n} projects that you answered have no win in this period, so they do not count in the result.',
  },
  add: 'Another project',
  addHint: 'One that left no link in the log: a migration, a hiring loop, an on-call rota.',
  addButton: 'Add project',
  added: 'Added: {project}',
  nameNeeded: 'Write its name, then add it.',
  nameTaken: 'There is a project of this name already.',
  search: 'Something missing? Find it where it happened',
});

const questions: Record<Question, { asks: string; short: string }> = {
  found: { asks: 'Did you find it, or was it handed to you?', short: 'Found it' },
  decided: { asks: 'Did you make the architecture decisions?', short: 'Decided' },
  wrote: { asks: 'Did you write something that changed the team?', short: 'Wrote' },
};

/** The first question offers two things, so its answers say which of them they are. */
const answers: Record<Question, Record<Answer, string>> = {
  found: { yes: 'Yes, I found it', partly: 'Partly', no: 'No, handed to me', skip: 'Skip' },
  decided: { yes: 'Yes', partly: 'Partly', no: 'No', skip: 'Skip' },
  wrote: { yes: 'Yes', partly: 'Partly', no: 'No', skip: 'Skip' },
};

export const questionWords = words('audit-parts.questionWords', {
  heading: 'Three questions per project',
  none: 'There is no project to ask about yet.',
  place: 'Project {at} of {of}',
  questions,
  answers,
  behind: 'Its win:',
  makeWin: 'Make a win of it',
  makeWinFor: 'Make a win of it: {question}',
  back: 'Previous project',
  next: 'Next project',
  keys: 'Keys: Y yes, P partly, N no, S skip, W make a win of it, J next project, K previous one.',
  held: 'What the log holds on it',
  allDone: 'All questions are answered. The result is below.',
});

export const makeWinWords = words('audit-parts.makeWinWords', {
  label: 'A win of this answer',
  did: { found: 'What did you find?', decided: 'What did you decide?', wrote: 'What did you write?' },
  didHint: 'One or two sentences, with “I”.',
  didNeeded: 'Write what you did, then save.',
  outcome: 'What changed because of it?',
  optional: 'optional',
  when: 'When',
  whenWrong: 'Choose a day from {from} to {to}.',
  pointsTo: 'What it points to',
  ofWin: '{title} ({day})',
  page: 'The page of {project}',
  typed: 'Another link…',
  nothing: 'Nothing: no link',
  standing: 'Your words are added to this win, which is in the log already, and the win is kept.',
  link: 'Link',
  save: 'Save win',
  close: 'Close',
  draftNotKept: 'What you type is not kept if you leave now. Save it first.',
  saved: 'Saved as a win: {title}',
  addedTo: 'Added to the win, and kept: {title}',
  unlinked: '{said}. No line of this ladder fits it.',
  undone: 'Taken back: {title}',
  changedSince: '“{title}” was changed since, so nothing was taken back. Open it to change it.',
});

export const resultWords = words('audit-parts.resultWords', {
  heading: 'Result',
  intro: 'What the audit, your wins and the quiz say: for each category, the most that any of the three shows.',
  soFar: 'From {n} of {of} answers so far.',
  summary: {
    one: '{full} of {n} category holds two grains or more.',
    other: '{full} of {n} categories hold two grains or more.',
  },
  onlyOne: 'With one category, none is the strongest or the thinnest.',
  strongest: 'Strongest: {category}.',
  thinnest: 'Thinnest: {first}.',
  thinnestTwo: 'The two thinnest: {first}, then {second}.',
  partlyMet: '{category} ({met} of {of} met)',
  noneThin: 'None is thin.',
  nothing: 'Nothing to see yet: answer a question, link a win or take the quiz.',
  grains: '{n} of 3',
  asTable: 'The same as a table',
  category: 'Category',
  filled: 'Grains',
  audit: 'Audit',
  proof: 'Best proof',
  claim: 'Claimed',
  audits: ['none', 'partly', 'yes'],
  proofs: ['none', 'thin', 'stale', 'met'],
  claims: ['no', 'consistently'],
  worth: '{what} ({n})',
  notAPrediction: 'It says where proof is thick and where it is thin. It does not predict a promotion.',
});
