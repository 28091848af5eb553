import { words } from '../words';

export const planWords = words('plan.planWords', {
  title: 'Plan',
  lead: 'Ninety days on the gaps you choose. Nothing here is ticked by work alone: only by a win that shows it.',
  day: 'Day {day} of {of} · week {week}',
  pausedOn: 'The plan is paused. Days do not count until you go on.',
  focusHeading: 'What you work on',
  focusNone: 'No focus was chosen: nothing was missing on day 0.',
  focusProgress: '{state} · {progress}.',
  otherLadder:
    'This plan follows the ladder {ladder}; the rest of the app now reads your log by another one. To map wins or change claims for this plan, put that ladder back in use in the settings.',
  ladderGone: 'The ladder of this plan is gone',
  ladderGoneWhat:
    'It was taken away in the settings. Bring it in again and the plan goes on where it was; or end the plan below. Your wins are safe.',
  history: 'Earlier plans',
  foot: 'Pause, end, move on',
  footLast: 'End or move on',
});

export const startWords = words('plan.startWords', {
  lead: 'Ninety days on up to three gaps of your own. What counts is what your log can show at the end, compared with today.',
  gate: 'Is your technical work solid?',
  gateHint: 'You deliver what you take on without much help, and colleagues build on your code without a second look.',
  gates: { yes: 'Yes', 'not-yet': 'Not yet' },
  notYet: 'Then this plan is not the next thing',
  notYetWhat:
    'It builds on solid technical work. Spend the weeks on that, keep logging, and come back; your answer and the gap list wait here.',
  notYetSince: 'You said so on {day}. Change the answer to “Yes” when it is.',
  anyway: 'Plan all the same',
  anywayOn: 'You plan all the same. The answer is kept with the plan.',
  keepLogging: 'Log a win instead',
  focus: 'Choose up to three gaps',
  focusHint:
    'Your gap list, with what you wrote into it in the audit. Those you claim come first, then those nearest to proof.',
  full: 'That is three. Take one back to choose another.',
  chosen: { one: '{n} of 3 chosen.', other: '{n} of 3 chosen.' },
  carriedOver: 'Taken from what did not move in your last plan. Change them as you like.',
  noGaps:
    'Your log meets every rule today. You can start without a focus: the steps below are worth their days all the same.',
  phases: 'What the days ask for',
  start: 'Start the 90 days',
  dates: 'Starting today, day 30 is {first}, day 60 {second} and day 90 {last}. A pause moves them.',
  snapshot: 'Claims and proof are frozen as they stand today. The verdict on day 90 compares with this.',
  missingGate: 'Answer the first question, then start.',
  missingFocus: 'Choose at least one gap, then start.',
  notStarted: 'The plan was not started',
});

export const weekWords = words('plan.weekWords', {
  heading: 'This week',
  wins: 'Wins in week {week} of the plan',
  winsOf: {
    one: '{n} win so far in week {week}; two or three are enough',
    other: '{n} wins so far in week {week}; two or three are enough',
  },
  waiting: { one: '{n} waits in the inbox', other: '{n} wait in the inbox' },
  calendar: 'Thirteen weeks',
  week: 'Week {n}',
  markDay: 'day {n}',
  rest: { one: '{n} day paused', other: '{n} days paused' },
  now: 'this week',
  more: '+{n}',
  summary: {
    one: '{n} win so far; {good} of {of} weeks have two or more.',
    other: '{n} wins so far; {good} of {of} weeks have two or more.',
  },
  legend: 'A full grain is a win; a husk is a vague one or a lesson; a turned one waits in the inbox.',
  table: 'The same as a table',
  from: 'From',
  to: 'To',
  examples: 'Wins',
  vague: 'Vague',
  inbox: 'In the inbox',
  weekColumn: 'Week',
  noWin: 'none',
});

export const checkpointWords = words('plan.checkpointWords', {
  heading: 'Checkpoints',
  title: 'Day {day}',
  ahead: 'On {day}.',
  reached: 'Reached. Opening it freezes claims and proof as they stand today.',
  passed: 'Passed without being opened.',
  open: 'Open the checkpoint of day {day}',
  takenOn: 'Opened on {day}.',
  examples: { one: '{n} win logged', other: '{n} wins logged' },
  aim: 'the aim is {least} to {most}.',
  standings: { below: 'Below the aim.', within: 'Within the aim.', above: 'Above the aim.' },
  mapped: { one: '{n} of them shows a behaviour.', other: '{n} of them show a behaviour.' },
  empty: 'Still empty: {categories}.',
  emptyNone: 'No category is empty.',
  numbers: 'claimed {claimed} of {of} · evidenced {evidenced} of {of}',
  verdictDay: 'The mapping session, then the verdict.',
});

export const verdictWords = words('plan.verdictWords', {
  mapFirst: {
    one: '{n} win shows no behaviour yet. Map it first: the verdict reads what is linked.',
    other: '{n} wins show no behaviour yet. Map them first: the verdict reads what is linked.',
  },
  mapped: 'Every win is mapped.',
  map: 'Open the mapping session',
  claims: 'Say once more what you do: a claim that rose counts if new evidence supports it.',
  checklist: 'Go over your claims',
  give: 'See the verdict',
  final: 'The verdict is final: it freezes claims and proof as they stand, and no later edit changes it.',
  moved: '{moved} of {of} moved',
  movedWhat: {
    one: '{n} category was needed. Since day 0 a behaviour in each of those that moved became met, or was claimed more firmly with new evidence behind it.',
    other:
      '{n} categories were needed. Since day 0 a behaviour in each of those that moved became met, or was claimed more firmly with new evidence behind it.',
  },
  resisted: 'Where it resisted',
  resistedWhat: '{moved} of {of} categories moved; {needed} were needed. This is what was still missing.',
  whatMoved: 'What moved',
  whatDidNot: 'What did not move',
  untitled: 'A win without a title',
  by: { met: 'Became met', claim: 'Claimed more firmly, with new evidence' },
  nothingMissing: 'Nothing was missing: it was met on day 0 already.',
  when: '{from} to {to}',
  dayZero: 'Day 0',
  dayNinety: 'Day 90',
  numbers: 'claimed {claimed}, evidenced {evidenced} of {of}',
  ear: '{category}: {before} of {of} met on day 0, {after} on day 90.',
  next: 'Start the next 90 days',
  nextWhat: 'The next plan starts from what did not move.',
  ended: 'Ended on day {day}, without a verdict',
  notAPrediction: 'What moved is what you can show. It is no prediction of a promotion.',
  gone: 'There is no plan at this address',
  goneWhat: 'The address may belong to another log. Your own plans are under “Plan”; nothing was lost.',
});

export const actWords = words('plan.actWords', {
  pause: 'Pause',
  pauseWhat: 'For holidays, illness or a crunch: paused days do not count, and the dates move.',
  resume: 'Go on today',
  paused: 'The plan is paused from today. To go on, look under “This week”.',
  restSince: 'Since {day}. If you go on today, day 90 is {last}.',
  end: 'End this plan early',
  endAsk: 'End this plan?',
  endAskWhat: 'It goes to your earlier plans without a verdict. Your wins, claims and snapshots stay.',
  endYes: 'End the plan',
  endNo: 'Keep it going',
  ended: 'The plan is ended. It stands among the earlier ones.',
  undoEnd: 'Undo',
  endStays: 'The plan stays ended: another one was begun since, or the log could not be written.',
  movingOn: 'Promoted, or a new job?',
  movingOnLink: 'Move on to the next chapter',
  notDone: 'Nothing was changed',
  notThere:
    'The plan was changed in another window, or its ladder is gone. Your wins and claims are as they were. Reload the page to see where the plan stands.',
});
