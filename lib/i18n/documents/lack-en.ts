import type { LackWords } from '../lack-words';

/** What a proof lacks, in English, whatever the app speaks; each clause follows "Missing:". */
export const lackEn = {
  missing: 'Missing: {what}.',
  nothingMissing: 'Nothing is missing.',
  days: { one: '1 day', other: '{n} days' },
  firstWins: { one: 'one win', other: '{n} wins' },
  moreWins: { one: 'one more win', other: '{n} more wins' },
  winsWithin: '{wins} in {days}',
  winsAndOne: '{wins}, and {clause}',
  clauses: {
    'origin-identified': 'a problem you found yourself',
    decision: 'the decision in one sentence',
    reasoning: 'the reasoning',
    outcome: 'what changed because of it',
    'outcome-known': 'a known outcome',
    'outcome-held': 'a call that held',
    'own-part': 'what was on you',
    'left-with-them': 'how you left it with them',
    topic: 'the topic',
    learned: 'what you learned',
    unprompted: 'a change nobody prompted',
    'scope-team': 'a scope of your team or wider',
    artifact: 'a link to it',
    'artifact-or-note': 'a link or a note',
    'written-artifact': 'a link to something you wrote',
    'review-artifact': 'a review link',
    person: 'who it was',
    'non-engineer': 'a person who is not an engineer',
    'outside-team': 'someone outside your team',
  },
} as const satisfies LackWords;
