import type { Behaviour, Category, Ladder } from '@/lib/domain/ladder/ladder';
import {
  type ClaimValue,
  claimValues,
  isClaimed,
  isFewerThanHalf,
  mismatchOf,
  type StatedClaim,
} from '@/lib/domain/proof/claim';
import { type Gap, gapsOf } from '@/lib/domain/proof/gap';
import type { Proof } from '@/lib/domain/proof/proof';

export interface ResultCell {
  behaviour: Behaviour;
  claim: ClaimValue | undefined;
  proof: Proof;
}

export interface QuizOutcome {
  claimed: number;
  evidenced: number;
  of: number;
  fewerThanHalf: boolean;
  categories: { category: Category; cells: ResultCell[] }[];
  /** The first ones only. */
  gaps: Gap[];
  /** Where word and log differ; empty while nothing is logged. */
  more: ResultCell[];
  less: ResultCell[];
  /** Whether the log holds anything to put beside the answers. */
  isLogged: boolean;
}

const TOP = 3;

/** What is said, beside what the log shows: both as of today, since a claim may have changed on the checklist. */
export function outcomeOf(
  ladder: Ladder,
  { claims, proofs, isLogged }: { claims: readonly StatedClaim[]; proofs: readonly Proof[]; isLogged: boolean },
): QuizOutcome {
  const values = claimValues(claims, ladder);
  const cells = ladder.behaviours.flatMap((behaviour): ResultCell[] => {
    const proof = proofs.find(({ behaviourId }) => behaviourId === behaviour.id);
    return proof ? [{ behaviour, claim: values.get(behaviour.id), proof }] : [];
  });
  const differing = (kind: 'claims-more' | 'claims-less') =>
    isLogged ? cells.filter(({ claim, proof }) => mismatchOf(claim, proof) === kind) : [];
  const claimed = cells.filter(isClaimedCell).length;
  return {
    claimed,
    evidenced: cells.filter(isEvidencedCell).length,
    of: cells.length,
    fewerThanHalf: isFewerThanHalf(claimed, cells.length),
    categories: ladder.categories.map((category) => ({
      category,
      cells: cells.filter(({ behaviour }) => behaviour.categoryId === category.id),
    })),
    gaps: gapsOf(ladder, proofs, claims).slice(0, TOP),
    more: differing('claims-more'),
    less: differing('claims-less'),
    isLogged,
  };
}

export function isClaimedCell({ claim }: ResultCell): boolean {
  return isClaimed(claim);
}

export function isEvidencedCell({ proof }: ResultCell): boolean {
  return proof.state === 'met';
}
