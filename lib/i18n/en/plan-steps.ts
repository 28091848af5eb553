import type { Phase } from '@/lib/domain/plan/plan-days';
import type { PlanStepId, TemplateId } from '@/lib/domain/plan/plan-steps';
import { words } from '../words';

export const phaseWords: Record<Phase, { title: string; days: string; what: string }> = words('plan-steps.phaseWords', {
  1: { title: 'See where you stand', days: 'Days 1–30', what: 'Look back, name the gaps, and let the log begin.' },
  2: { title: 'Own one thing end to end', days: 'Days 31–60', what: 'One vague problem, one colleague, one document.' },
  3: { title: 'Be understood', days: 'Days 61–90', what: 'Explain decisions to people who do not write code.' },
});

export const stepWords: Record<PlanStepId, { title: string; what: string; winTitle: string }> = words(
  'plan-steps.stepWords',
  {
    audit: {
      title: 'Audit of the last six months',
      what: 'Three questions for each project you worked on. One answered project ticks it.',
      winTitle: '',
    },
    'gap-list': {
      title: 'Gap list',
      what: 'What you chose to work on when you started.',
      winTitle: '',
    },
    log: { title: 'Log started', what: 'The first win that shows a behaviour.', winTitle: '' },
    rhythm: {
      title: 'Two or three wins a week',
      what: 'Eight wins by day 30, each linked to a behaviour. More features shipped tick nothing.',
      winTitle: '',
    },
    problem: {
      title: 'One ambiguous problem, owned',
      what: 'Pick a question your team keeps postponing. Write it down, propose a way, circulate it, get it decided.',
      winTitle: 'An ambiguous problem I owned',
    },
    helped: {
      title: 'One engineer helped, without solving it for them',
      what: 'They were stuck; you asked, you pointed, you reviewed, and they did it themselves.',
      winTitle: 'A hard problem somebody else solved with my help',
    },
    design: {
      title: 'One design document, shared',
      what: 'Two pages that others can disagree with, in the hands of at least one of them.',
      winTitle: 'A design document I wrote and shared',
    },
    translation: {
      title: 'One translation to a non-engineer a week',
      what: 'A message, a meeting summary or a ticket comment that lets a non-engineer decide.',
      winTitle: 'A trade-off explained to a non-engineer',
    },
    update: {
      title: 'A five-line update',
      what: 'Made from this week’s wins, for your product manager and for one person outside the team.',
      winTitle: 'A five-line update sent',
    },
  },
);

/** Each part: what it is, and what a linked win must carry to tick it. */
export const partWords: Record<string, { name: string; needs: string }> = words('plan-steps.partWords', {
  written: { name: 'Statement written', needs: 'a win with a link to it, or a note that holds it' },
  proposed: { name: 'A way proposed', needs: 'a win with your reasoning' },
  circulated: { name: 'Circulated', needs: 'a win that names who got it' },
  decided: { name: 'Decided', needs: 'a win with the decision in one sentence' },
  asked: { name: 'You asked', needs: 'a win that names who it was' },
  pointed: { name: 'You pointed', needs: 'a win with a link or a note of what you pointed at' },
  reviewed: { name: 'You reviewed', needs: 'a win with the review’s link' },
  executed: { name: 'They did it', needs: 'a win that says how you left it with them' },
  documented: { name: 'Written', needs: 'a win with the document’s link' },
  shared: { name: 'Shared', needs: 'a win that names who got it' },
  'to-pm': { name: 'To your product manager', needs: 'a win that names a product manager' },
  'to-outside': { name: 'Outside the team', needs: 'a win that names somebody else outside your team' },
});
export const weekPart = words('plan-steps.weekPart', {
  name: 'Week {n}',
  needs: 'a win of that week that names a non-engineer',
});

export const stepActs = words('plan-steps.stepActs', {
  ticked: 'ticked by {title}',
  isTicked: 'ticked',
  isOpen: 'open',
  needs: 'needs {what}',
  count: '{have} of {need}',
  tickedOf: '{done} of {of} steps ticked',
  link: 'Link a win',
  linkTo: 'Link a win to: {step}',
  write: 'Write one',
  writeFor: 'Write one for: {step}',
  audit: 'Open the audit',
  logOne: 'Log a win',
  unlink: 'Unlink “{title}” from: {step}',
  linked: 'Linked “{title}”.',
  linkedTicks: { one: 'Linked “{title}”. It ticks {n} part.', other: 'Linked “{title}”. It ticks {n} parts.' },
  linkedLater: 'Linked “{title}”. It ticks nothing until it is kept and says enough.',
  linkedTicksNone: 'Linked “{title}”. It ticks nothing yet: open it and add what is missing.',
  unlinked: 'Unlinked “{title}”. The win itself is still in your log.',
  undo: 'Undo',
  behind: { one: '{n} win linked', other: '{n} wins linked' },
  noBehaviour: 'This ladder has no behaviour for it, so write the win first and link it here.',
  noneToLink: 'There is no other win since the plan began. Write one.',
  problemName: 'What is the problem called?',
  problemNameHint: 'A few words that your team would recognise.',
  vagueFor: 'How long has it been vague?',
  vagueForHint: '“Since spring”, “three planning rounds”.',
});

export const thingWords = words('plan-steps.thingWords', {
  rest: 'The plan is paused. Go on when you are back.',
  verdict: 'Day 90: map your wins, then see the verdict.',
  checkpoint: 'Day {day} is reached: open its checkpoint.',
  step: '{step}.',
  part: '{step}: {part}.',
  partNeeds: 'It takes {what}.',
  weekNeeds: 'It takes a win of this week of the plan that names a non-engineer.',
  wins: { one: 'Log {n} more win in this week of the plan.', other: 'Log {n} more wins in this week of the plan.' },
  focus: 'Nothing logged yet for “{behaviour}”.',
  nothing: 'This week has what it needs. Save the next win when it happens.',
  heading: 'Your plan, day {day}',
  open: 'Open the plan',
});

export const templateNames: Record<TemplateId, string> = words('plan-steps.templateNames', {
  'problem-statement': 'Problem statement, one page',
  'design-document': 'Design document',
  translation: 'Translation helper',
  update: 'Five-line update',
});
