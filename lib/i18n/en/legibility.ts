import type { LegibilityRule } from '@/lib/domain/legibility/finding';
import type { Plural } from '../say';
import { words } from '../words';

export const legibilityWords = words('legibility.legibilityWords', {
  title: 'What a reader may stumble over',
  lead: 'Read as somebody who was not there. None of it stops you.',
  nothing: 'Nothing to mend that Winnow can see.',
  nothingWhat: 'A colleague from another team will see more: show it to one before you hand it over.',
  quote: '“{words}”',
  more: 'Show {n} more',
  goToHeadlines: 'To the headline wins',
  goToWindow: 'To the period',
  toChecklist: 'See what would show it',
  meaning: 'What does {term} mean?',
  firstIn: 'First read in “{title}”.',
  keep: 'List it',
  keepTerm: 'List it: {term}',
  known: 'Everybody knows it',
  knownTerm: 'Everybody knows it: {term}',
  listed: '{term} will be explained at the end of the packet.',
  left: '{term} will not be asked about again.',
  undo: 'Undo',
  asksAgain: '{term} is asked about again.',
  explained: { one: '{n} word explained or known', other: '{n} words explained or known' },
  everybody: 'everybody knows it',
  forget: 'Ask again',
  forgetTerm: 'Ask again: {term}',
  notKept: 'What {term} means was not saved',
});

/** What there is to stumble over, how often, and what to do about it. */
export const findingWords: Record<LegibilityRule, { title: Plural; what: string }> = words('legibility.findingWords', {
  'kept-back': {
    title: { one: '{n} headline is kept back', other: '{n} headlines are kept back' },
    what: 'Chosen by you, and not for this packet: private, or confidential and the level is not Full. Another win stands in its place. Change that in the win, or choose again.',
  },
  'outside-window': {
    title: { one: '{n} headline is outside the period', other: '{n} headlines are outside the period' },
    what: 'Chosen by you, and outside the days that this packet tells of. Another win stands in its place. Choose a longer period, or another win.',
  },
  'too-few-headlines': {
    title: { one: 'Page one is not full', other: 'Page one is not full' },
    what: 'Three wins are what a reader remembers. Keep more of your inbox, refine a vague one, or choose a longer period.',
  },
  'thin-headline': {
    title: { one: '{n} headline says little', other: '{n} headlines say little' },
    what: 'Some readers see page one and no more. Say what you did, on what, and what changed because of it, or choose another.',
  },
  'one-sided': {
    title: { one: 'All headlines are of one category', other: 'All headlines are of one category' },
    what: 'Readers look for range, and you have evidence elsewhere. Swap one of the three.',
  },
  'no-behaviour': {
    title: { one: '{n} headline shows none of the behaviours', other: '{n} headlines show none of the behaviours' },
    what: 'The reader judges by the ladder and cannot place it. Say what it shows, or choose another.',
  },
  'no-outcome': {
    title: { one: '{n} win without an outcome', other: '{n} wins without an outcome' },
    what: 'The reader asks: and then? One sentence on what changed is enough, and so is “still open”.',
  },
  'no-plain-line': {
    title: { one: '{n} headline without a plain line', other: '{n} headlines without a plain line' },
    what: 'Whoever decides may be no engineer, or not know your field. Give them one line they can repeat.',
  },
  'no-evidence': {
    title: { one: '{n} category with nothing in it', other: '{n} categories with nothing in them' },
    what: 'The reader looks for it and finds nothing. Map or log a win for it, or have an answer ready.',
  },
  'not-past': {
    title: { one: '{n} win reads as if it were not done', other: '{n} wins read as if they were not done' },
    what: '“I lead” may be a plan. “I led” is done. Begin with a verb in the past tense.',
  },
  'no-unit': {
    title: { one: '{n} number without a unit', other: '{n} numbers without a unit' },
    what: 'How many of what? Percent, minutes, people: one word settles it.',
  },
  'inside-name': {
    title: { one: '{n} name from inside the team', other: '{n} names from inside the team' },
    what: 'It says nothing to a reader from elsewhere. Say here what it is, and the packet lists it; or use other words in the win.',
  },
  acronym: {
    title: { one: '{n} short form', other: '{n} short forms' },
    what: 'The reader stops, guesses, and reads on with less. Say what it means, and the packet lists it at its end.',
  },
  'no-link': {
    title: { one: '{n} win that cannot be checked', other: '{n} wins that cannot be checked' },
    what: 'A headline has a link. Any other win has a link, or names somebody to ask.',
  },
  'older-proof': {
    title: { one: '{n} behaviour rests on older wins', other: '{n} behaviours rest on older wins' },
    what: 'It counts as met by wins from before the days that this packet tells of, so the reader finds none of them. Choose a longer period.',
  },
});
