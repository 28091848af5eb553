import type { ClauseId } from '@/lib/domain/ladder';
import type { ProofState } from '@/lib/domain/proof';
import { words } from '../words';

export const proofStates = words('proof.proofStates', {
  none: 'No proof yet',
  thin: 'Thin',
  stale: 'Stale',
  met: 'Met',
} as const satisfies Record<ProofState, string>);

/** What to add where a clause is not met; each follows "Missing:". */
export const missingClauses = words('proof.missingClauses', {
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
} as const satisfies Record<ClauseId, string>);

export const proof = words('proof.proof', {
  missing: 'Missing: {what}.',
  nothingMissing: 'Nothing is missing.',
  days: { one: '1 day', other: '{n} days' },
  progress: '{have} of {need} in {days}',
  progressBeyond: '{have} in {days}, {need} needed',
  firstWins: { one: 'one win', other: '{n} wins' },
  moreWins: { one: 'one more win', other: '{n} more wins' },
  winsWithin: '{wins} in {days}',
  winsAndOne: '{wins}, and {clause}',
  claimsMore: 'You say {claim}; the log shows {progress}. {missing}',
  claimsLess: 'You say {claim}; the log already meets it.',
});

export const claimWords = words('proof.claimWords', {
  'not-yet': 'not yet',
  sometimes: 'sometimes',
  consistently: 'consistently',
});
