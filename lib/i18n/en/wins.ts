import type { ArtifactType, Facts } from '@/lib/domain/win/artifact';
import type { WinFields } from '@/lib/domain/win/win';
import { words } from '../words';
import { artifactTypeNames } from './artifact-types';
export const winsWords = words('wins.winsWords', {
  title: 'Wins',
  logWin: 'Log a win',
  trash: 'Trash',
  back: 'Wins',
  typed: 'typed',
  untitled: 'Untitled',
  private: 'Private',
  confidential: 'Confidential',
  count: { one: '{n} win', other: '{n} wins' },
  hits: { one: '{hits} of {n} win', other: '{hits} of {n} wins' },
  readSoFar: { one: 'Reading the log: {n} win so far', other: 'Reading the log: {n} wins so far' },
  unmappedHeading: 'Not mapped to a behaviour yet',
  movedToTrash: 'Moved to the trash: {title}',
  restored: 'Restored: {title}',
  undo: 'Undo',
});

export const emptyWords = words('wins.emptyWords', {
  title: 'No wins yet',
  text: 'This is your log: every win you save on a pull request, take from the toolbar or type here, newest first. Start with one thing you did this week.',
  action: 'Log a first win',
  noHitsTitle: 'No win fits these filters',
  noHitsText: 'Nothing is gone: your log holds {n}. Loosen a filter, or clear them all.',
  clear: 'Clear filters',
  notSaidTitle: 'No win says “{text}”',
  notSaidText: 'Nothing is gone: your log holds {n}. Try a shorter word, or another one.',
  clearText: 'Clear the search',
});

export const filterWords = words('wins.filterWords', {
  label: 'Filter wins',
  fold: 'Filters',
  foldSet: 'Filters, {n} set',
  text: 'Search',
  textPlaceholder: 'Search titles, outcomes, people, links…',
  behaviour: 'Behaviour',
  anyBehaviour: 'Any behaviour',
  noBehaviour: 'None yet',
  someBehaviour: 'At least one',
  category: 'Category',
  anyCategory: 'Any category',
  source: 'Source',
  anySource: 'Any source',
  month: 'Month',
  anyMonth: 'Any month',
  status: 'Status',
  anyStatus: 'Any status',
  kind: 'Kind',
  anyKind: 'Any kind',
  onlyWins: 'Wins only',
  onlyLessons: 'Lessons only',
  unmappedFirst: 'Unmapped first',
  takeBack: 'Clear: {what}',
});

export const trashWords = words('wins.trashWords', {
  title: 'Trash',
  text: 'Wins stay here for 30 days. Restoring one brings back its links and behaviours.',
  empty: 'The trash is empty',
  emptyText: 'A win that you move to the trash waits here for 30 days before it is removed for good.',
  toWins: 'See your wins',
  back: 'Back to wins',
  daysLeft: { one: '{n} day left', other: '{n} days left' },
  lastDay: 'Removed today',
  more: { one: 'Show {n} more', other: 'Show {n} more' },
  restore: 'Restore',
  restoreNamed: 'Restore {title}',
});

export const editorWords = words('wins.editorWords', {
  newTitle: 'New win',
  notFoundTitle: 'This win is not in the log',
  notFoundText:
    'It may have been removed from the trash, or the link is from another browser. Your other wins are safe.',
  inTrashTitle: 'This win is in the trash',
  inTrashText: 'It can be read but not changed. Restore it to go on.',
  keep: 'Keep',
  askAgain: 'Show the question I skipped',
  moveToTrash: 'Move to trash',
  saving: 'Saving…',
  saved: 'Saved',
  notSaved: 'Not saved',
  whatHappened: 'What happened',
  whatItShows: 'What it shows',
  whatItShowsHint:
    'Pick only what this win would convince somebody else of. Most shipped work shows none, and that is fine.',
  artifacts: 'Artifacts',
  noArtifacts:
    'No link yet. A win saved from a page carries its link; a typed one stands on its words until you add one.',
  whoAndHow: 'Who and how',
  decisionGroup: 'Reasons',
  metricGroup: 'A number',
  peopleGroup: 'People',
  lessonGroup: 'What did not hold',
  notesGroup: 'Notes, praise and tags',
  keepingGroup: 'Status and privacy',
});

export const statusLines = words('wins.statusLines', {
  inbox: 'In the inbox. It counts as evidence once you keep it.',
  draft: 'A draft. It counts as evidence once you keep it.',
  ready: 'Kept. {level}.',
  archived: 'Archived. It stays in the log and does not count.',
});

/** Labels of the controls, and where it helps what to write there. */
export const fieldWords = words('wins.fieldWords', {
  title: 'Title',
  titlePlaceholder: 'A short name for it',
  occurredOn: 'Day',
  futureDay: 'This day is still to come; the win counts from then on.',
  kind: 'Kind',
  did: 'What did you do?',
  didHint: 'You, not the team: what you decided, changed, wrote or found.',
  outcome: 'What changed because of it?',
  outcomeState: 'Is the outcome known?',
  decision: 'The decision, in one sentence',
  reasoning: 'The reasoning behind it',
  why: 'Why it mattered',
  metricLabel: 'What was measured',
  metricBefore: 'Before',
  metricAfter: 'After',
  metricUnit: 'Unit',
  role: 'Role',
  origin: 'Origin',
  scope: 'How far it reached',
  horizon: 'How long it lasts',
  unprompted: 'Nobody asked me to',
  people: 'Who was involved',
  person: 'Name or handle',
  personAs: 'They are',
  engineer: 'Engineer',
  outsideTeam: 'Outside my team',
  addPerson: 'Add a person',
  removePerson: 'Remove {name}',
  putPersonBack: 'Put {name} back',
  somebody: 'this person',
  leftWithThem: 'How it was left with them',
  ownPart: 'What was on me',
  learned: 'What I learned',
  topic: 'Topic taught or discussed',
  note: 'Note to myself',
  praise: 'What others said about it',
  plainLine: 'For a non-engineer, in one line',
  tags: 'Tags',
  tagsHint: 'Separated by commas.',
  status: 'Status',
  visibility: 'Private: never in a document, clipboard or prompt; still counts for my own proof',
  confidential: 'Confidential: only in documents at level Full',
  level: 'How much it says',
  levelByRule: 'Set by a rule: three words on what you did or decided, and an outcome to be strong.',
  levelByCoach: 'Read from your words on this machine: your part, what it was on, and what changed because of it.',
  levelByUser: 'You set this.',
  levelOwn: 'Let Winnow decide',
  followUpOn: 'Ask me again what happened on',
  unset: 'Not said',
});

export const kindNames: Record<WinFields['kind'], string> = words('wins.kindNames', { win: 'Win', lesson: 'Lesson' });

export const statusNames: Record<WinFields['status'], string> = words('wins.statusNames', {
  inbox: 'Inbox',
  draft: 'Draft',
  ready: 'Ready',
  archived: 'Archived',
});

export const levelNames: Record<WinFields['level'], string> = words('wins.levelNames', {
  vague: 'Vague',
  evidence: 'Evidence',
  strong: 'Strong',
});

export const outcomeStateNames: Record<WinFields['outcomeState'], string> = words('wins.outcomeStateNames', {
  none: 'Not said',
  pending: 'Not yet',
  known: 'Known',
  held: 'It held',
  'did-not-hold': 'It did not hold',
});

export const scopeNames: Record<NonNullable<WinFields['scope']>, string> = words('wins.scopeNames', {
  feature: 'My feature',
  team: 'My team',
  teams: 'Several teams',
  org: 'The organisation',
});

export const horizonNames: Record<NonNullable<WinFields['horizon']>, string> = words('wins.horizonNames', {
  sprint: 'A sprint',
  quarter: 'A quarter',
  'year-plus': 'A year or more',
});

export const personNames: Record<WinFields['people'][number]['as'], string> = words('wins.personNames', {
  engineer: 'Engineer',
  pm: 'Product manager',
  stakeholder: 'Stakeholder',
  leader: 'Leader',
  customer: 'Customer',
});

export const sourceNames: Record<ArtifactType | 'typed', string> = words('wins.sourceNames', {
  typed: 'Typed',
  ...artifactTypeNames,
});

export const artifactWords = words('wins.artifactWords', {
  written: 'Written by me',
  writtenNamed: 'Written by me: {title}',
  facts: 'What the page said',
  excerpt: 'Excerpt',
  takeExcerpt: 'Take the excerpt away',
  putExcerptBack: 'Put the excerpt back',
  yes: 'yes',
  no: 'no',
  states: { open: 'open', draft: 'draft', merged: 'merged', closed: 'closed', done: 'done' },
});

export const addLinkWords = words('wins.addLinkWords', {
  label: 'Add a link',
  hint: 'Where it can be checked: a pull request, a ticket, a page. Only the address is kept.',
  add: 'Add',
  added: 'The link was added.',
  wrong: 'This cannot be kept as a link: one begins with https:// or http:// and has {n} characters at most.',
  elsewhere: 'Another win has this link, and a link belongs to one win. Open that one, or choose another address.',
  inTrash: 'A win in the trash has this link. Restore that one, or choose another address.',
  open: 'Open that win',
});

export const factNames = words('wins.factNames', {
  state: 'State',
  draft: 'Draft',
  author: 'Author',
  reviewers: 'Reviewers',
  assignees: 'Assignees',
  labels: 'Labels',
  milestone: 'Milestone',
  mergedAt: 'Merged',
  mergedBy: 'Merged by',
  createdAt: 'Opened',
  base: 'Into',
  head: 'From',
  commits: 'Commits',
  additions: 'Lines added',
  deletions: 'Lines removed',
  changedFiles: 'Files changed',
  linkedIssues: 'Linked issues',
  viewer: 'Signed in as',
  viewerRole: 'Your part',
  authorAssociation: 'Author’s standing',
  verdict: 'Verdict',
  comments: 'Comments',
  submittedAt: 'Submitted',
  reviewer: 'Reviewer',
  type: 'Type',
  status: 'Status',
  statusCategory: 'Kind of status',
  resolution: 'Resolution',
  resolutionDate: 'Resolved',
  priority: 'Priority',
  assignee: 'Assignee',
  reporter: 'Reporter',
  created: 'Created',
  components: 'Components',
  fixVersions: 'Fix versions',
  epic: 'Epic',
  parent: 'Parent',
  storyPoints: 'Story points',
  sprint: 'Sprint',
  issueLinks: 'Linked tickets',
} satisfies Record<keyof Facts, string>);

export const hintWords = words('wins.hintWords', {
  title: 'Proof',
  none: 'Pick a behaviour to see what its rule still asks of this win.',
  complete: 'This win has what the rule asks for.',
  misses: 'Missing in this win:',
  blocked: {
    inbox: 'Not counted while it is in the inbox. Keep it.',
    draft: 'Not counted while it is a draft. Keep it.',
    archived: 'Not counted: it is archived.',
    future: 'Not counted before its day.',
    vague: 'Vague so far. Say in three words or more what you yourself did or decided, and on what.',
  },
  lesson: 'A lesson does not count here.',
  tooOld: 'Older than the {n} days this rule looks back.',
});
