import type { ProofState } from '@/lib/domain/proof/proof';
import { lackEn } from '../documents/lack-en';
import { words } from '../words';

export const proofStates = words('proof.proofStates', {
  none: 'No proof yet',
  thin: 'Thin',
  stale: 'Stale',
  met: 'Met',
} as const satisfies Record<ProofState, string>);

const { clauses, ...lack } = lackEn;

/** What to add where a clause is not met; each follows "Missing:". */
export const missingClauses = words('proof.missingClauses', { ...clauses });

export const proof = words('proof.proof', {
  ...lack,
  progress: '{have} of {need} in {days}',
  progressBeyond: '{have} in {days}, {need} needed',
  claimsMore: 'You say {claim}; the log shows {progress}. {missing}',
  /** Beside the progress. */
  claimsMoreBeside: 'You say {claim}. {missing}',
  claimsLess: 'You say {claim}; the log already meets it.',
});

export const claimWords = words('proof.claimWords', {
  'not-yet': 'not yet',
  sometimes: 'sometimes',
  consistently: 'consistently',
});
