import type { Claim, ClaimValue, StatedClaim } from '@/lib/domain/proof/claim';
import type { Proof, ProofState } from '@/lib/domain/proof/proof';

export function aProof(behaviourId: string, state: ProofState, changes: Partial<Proof> = {}): Proof {
  return {
    behaviourId,
    state,
    have: 1,
    need: 3,
    days: 180,
    missing: { wins: 2, clauses: [] },
    countedWinIds: [],
    linkedWinIds: [],
    ...changes,
  };
}

export function aClaim(behaviourId: string, value: ClaimValue, changes: Partial<Claim> = {}): StatedClaim {
  return { ladderId: 'senior-engineer', behaviourId, value, deletedAt: null, ...changes };
}
