import { words } from '../words';

export const report = words('report.report', {
  title: 'Readiness report',
  takenOn: '{ladder} · {from} to {to}',
  takenFor: '{ladder} · {employer} · {from} to {to}',
  asOf: 'Proof stands as of {day}; claims stand as you say them today.',
  logged: 'Logged in these days:',
  logWins: { one: '{n} ready win', other: '{n} ready wins' },
  logLessons: { one: '{n} lesson', other: '{n} lessons' },
  tableTwin: 'The same as a table',
  ofCount: '{part} of {whole}',
  claimed: 'claimed',
  evidenced: 'evidenced',
  countOf: '{n} of {of}',
  clearTargets: 'You have clear targets.',
  notAPrediction: 'Readiness is not a prediction of promotion: it says what you can show, not what others will decide.',
  gridHeading: 'Where it stands',
  gridSummary: '{evidenced} of {of} behaviours are evidenced and {claimed} of {of} are claimed.',
  gridLegend: 'A full grain is evidence that meets its rule; a dot says you claim it.',
  behaviour: 'Behaviour',
  category: 'Category',
  claim: 'Claim',
  proof: 'Proof',
  progress: 'In the log',
  noClaim: 'not said',
  claims: { 'not-yet': 'not yet', sometimes: 'sometimes', consistently: 'consistently' },
  strongestHeading: 'Strongest wins',
  strongestNone: 'No win of these days is ready yet. A win counts here once you have kept it and it says what you did.',
  gapsHeading: 'Gaps, and what to do next',
  gapsNone: 'No gaps: the log meets every rule today.',
  gapClaimed: 'You claim this one.',
  nextAction: 'Next: {action}',
  monthsHeading: 'Evidence by category and month',
  monthsSummary: {
    one: '{from} to {to}: {n} grain, in {category}.',
    other: '{from} to {to}: {n} grains, one for each win in each category. Most are in {category}.',
  },
  monthsNone: 'No win of these months is linked to a behaviour yet.',
  monthsShow: 'Show these wins',
  monthsField: '{from} to {to}',
  monthsCut: 'The picture has room for two years: these are the latest.',
  monthsLegend:
    'Each grain is a win: full if it is strong, a third full if it is evidence. A husk is a vague win or a lesson.',
  withheld: {
    one: '{n} private or confidential win counts on this screen. It is left out when you print or export.',
    other: '{n} private or confidential wins count on this screen. They are left out when you print or export.',
  },
  printNotReady: 'Winnow is still working out what may leave. Print again in a moment.',
  withheldShow: 'Show them',
  margin: 'Options and exports',
  exportMarkdown: 'Export as Markdown',
  exportHtml: 'Export as HTML',
  print: 'Print',
  exportFailed: 'The file was not written',
  exportFailedWhat: 'Your log is untouched. Try again; if it fails again, use Print.',
  outcome: 'What changed: {outcome}',
  empty: 'Nothing to report yet',
  emptyWhat: 'The report grows out of your wins and claims. Say what you do on the checklist, or log a first win.',
  emptyNext: 'Open the checklist',
  ladderCredit: 'About this ladder: {attribution}',
  madeWith: 'Made with Winnow on {day} from wins kept on this machine.',
  told: {
    full: 'Level: Full. Private wins are left out of words and numbers.',
    'work-safe':
      'Level: Work-safe. Private and confidential wins are left out of words and numbers; people are replaced.',
    public:
      'Level: Public. Private and confidential wins are left out of words and numbers; names and links are replaced.',
  },
});

/** What the report covers. */
export const reportOptions = words('report.reportOptions', {
  label: 'What the report covers',
  ladder: 'Ladder',
  window: 'Period',
  presets: {
    twelve: 'Last 12 months',
    six: 'Last 6 months',
    'day-0': 'Since day 0',
    chapter: 'Since the last chapter',
    own: 'Days I choose',
  },
  employer: 'Employer',
  anyEmployer: 'Any',
});

export const trendWords = words('report.trendWords', {
  heading: 'Three shifts, month by month',
  intro: 'Shares of your ready wins, without lessons. A month with fewer than three is not drawn.',
  titles: {
    finding: 'From features to systems',
    multiplying: 'From producing to multiplying',
    explaining: 'From shipping code to explaining decisions',
  },
  whats: {
    finding: 'Found, not handed over',
    multiplying: 'Multiply others',
    explaining: 'Explain or decide',
  },
  of: 'of',
  summary: '{what}: {last} in {lastMonth}, after {first} in {firstMonth}. {drawn}',
  summaryOne: '{what}: {last} in {lastMonth}.',
  drawn: { one: '{n} month has enough wins to be drawn.', other: '{n} months have enough wins to be drawn.' },
  tooFew: 'Not drawn yet: it takes three such wins in one month.',
  tooFewMost: { one: 'The fullest month has {n}.', other: 'The fullest month has {n}.' },
  untold: {
    finding: 'Not drawn.',
    multiplying:
      'Not drawn: no line of this ladder restates a behaviour of Multiplying others. In the settings you can say which ones do.',
    explaining:
      'Not drawn: no line of this ladder restates a behaviour of Communication and influence. In the settings you can say which ones do.',
  },
  table: 'The three lines by month',
  month: 'Month',
  none: 'none',
  notDrawn: 'too few to draw',
});

export const stallWords = words('report.stallWords', {
  heading: 'Stall check',
  intro: 'What tends to stay the same while nothing moves. It says what the log shows, not what you did.',
  allTooFew: 'Too little is logged in these days to say anything.',
  titles: {
    assigned: 'Work handed to you, among wins that say how they started',
    'own-pull-requests': 'Your own pull requests with nothing else, among all wins',
    reviews: 'Reviews that say what changed, among all reviews',
    unheard: 'Technical wins with nobody from outside the team in them',
  },
  of: 'of',
  tooFew: { one: 'It takes at least {n} to say anything.', other: 'It takes at least {n} to say anything.' },
  fine: { above: 'Worth a look above {threshold}.', below: 'Worth a look below {threshold}.' },
  worth: {
    assigned:
      'Worth a look: more than {threshold}. Problems nobody assigned leave fewer traces; an issue you opened is one.',
    'own-pull-requests':
      'Worth a look: more than {threshold}. Reviews, decisions and messages are easily left out of a log.',
    reviews: 'Worth a look: fewer than {threshold}. What changed because of a review is what its reader asks first.',
    unheard: 'Worth a look: more than {threshold}. If somebody outside the team heard of one, add them to it.',
  },
  standing: { 'too-few': 'Too few to say', fine: 'In balance', 'worth-a-look': 'Worth a look' },
  check: 'What is looked at',
  stands: 'Standing',
  counted: 'In the log',
  says: 'What it says',
});

export const sustainedWords = words('report.sustainedWords', {
  heading: 'Months of sustained evidence',
  intro: 'Each grain is a month with evidence that counts. Time in a role is not counted.',
  none: 'None of these months holds evidence that counts yet.',
  summary: {
    one: '{n} behaviour has evidence in more than one month; the longest run is {longest}.',
    other: '{n} behaviours have evidence in more than one month; the longest run is {longest}.',
  },
  summaryNone: 'No behaviour has evidence in more than one month yet.',
  months: { one: '{n} month', other: '{n} months' },
  without: {
    one: '{n} behaviour has no month of evidence yet.',
    other: '{n} behaviours have no month of evidence yet.',
  },
  held: '{held} of {of}',
  picture: '{behaviour}: {held} of {months}, {longest} in a row.',
  run: '{n} in a row',
  last: 'last in {month}',
  heldColumn: 'Months',
  longestColumn: 'Longest run',
  firstColumn: 'First',
  lastColumn: 'Last',
  nothing: 'none',
});

export const sinceWords = words('report.sinceWords', {
  'day-0': 'Snapshots since day 0',
  first: 'Snapshots',
  none: 'No snapshot yet. One is taken each time you take the quiz, and at each checkpoint of a plan.',
  summary:
    'From {from} to {to}: claimed went from {claimedThen} to {claimed} of {of}, evidenced from {evidencedThen} to {evidenced}.',
  now: 'This report',
  whole: 'Snapshots are of the whole log, whichever employer is chosen.',
  taken: 'Taken on',
  reason: 'Reason',
  legend: 'The full line with grains is what is evidenced; the broken one with rings is what is claimed.',
});

export const criteriaWords = words('report.criteriaWords', {
  heading: 'What your manager asked for',
  none: 'Nothing is written down yet. Ask what must be shown and how they will know, and keep the answers in their words.',
  noneShort: 'Nothing is written down yet.',
  talk: 'Prepare the talk',
  states: { open: 'Open', shown: 'Shown, you say', agreed: 'Agreed', dropped: 'Dropped' },
  howKnown: 'How they will know: {how}',
  dueIn: { one: 'due in {n} day', other: 'due in {n} days' },
  dueToday: 'due today',
  overdue: { one: 'was due {n} day ago', other: 'was due {n} days ago' },
  dueOn: '{day}, {due}',
  about: 'About: {behaviour}',
  aboutNone: 'About no behaviour of this ladder.',
  since: { one: '{n} win since it was said on {day}', other: '{n} wins since it was said on {day}' },
  sinceNone: 'No win linked since it was said on {day}',
  criterion: 'Criterion',
  howKnownColumn: 'How they will know',
  nothing: '–',
  due: 'Due',
  state: 'State',
  log: 'In the log',
});
