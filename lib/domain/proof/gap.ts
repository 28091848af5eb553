import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import { claimValues, isClaimed, type StatedClaim } from './claim';
import type { Proof, ProofState } from './proof';

/** A behaviour whose proof is not met; `proof.missing` is the clause that is missing. */
export interface Gap {
  behaviour: Behaviour;
  proof: Proof;
  claimed: boolean;
}

/** Every gap: those claimed *consistently* first, then the nearest to proof, then in the ladder's order. */
export function gapsOf(ladder: Ladder, proofs: readonly Proof[], claims: readonly StatedClaim[]): Gap[] {
  const values = claimValues(claims, ladder);
  const proofBy = new Map(proofs.map((proof) => [proof.behaviourId, proof]));
  const gaps = ladder.behaviours.flatMap((behaviour): Gap[] => {
    const proof = proofBy.get(behaviour.id);
    if (!proof || proof.state === 'met') return [];
    return [{ behaviour, proof, claimed: isClaimed(values.get(behaviour.id)) }];
  });
  return gaps.sort(
    (a, b) => Number(b.claimed) - Number(a.claimed) || NEARNESS[a.proof.state] - NEARNESS[b.proof.state],
  );
}

const NEARNESS: Record<ProofState, number> = { met: 0, stale: 1, thin: 2, none: 3 };
