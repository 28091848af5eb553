import type { Behaviour, Category, Ladder } from '@/lib/domain/ladder/ladder';
import { type ClaimValue, isClaimed, isFewerThanHalf, mismatchOf, type StatedClaim } from '@/lib/domain/proof/claim';
import { type Gap, gapsOf } from '@/lib/domain/proof/gap';
import type { Proof } from '@/lib/domain/proof/proof';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';

export interface ResultCell {
  behaviour: Behaviour;
  claim: ClaimValue | null;
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

/** What was said in a taking, beside what the log shows today. */
export function outcomeOf(
  ladder: Ladder,
  taking: Snapshot,
  { proofs, isLogged }: { proofs: readonly Proof[]; isLogged: boolean },
): QuizOutcome {
  const cells = ladder.behaviours.flatMap((behaviour): ResultCell[] => {
    const proof = proofs.find(({ behaviourId }) => behaviourId === behaviour.id);
    const claim = taking.behaviours.find(({ behaviourId }) => behaviourId === behaviour.id)?.claim ?? null;
    return proof ? [{ behaviour, claim, proof }] : [];
  });
  const differing = (kind: 'claims-more' | 'claims-less') =>
    isLogged ? cells.filter(({ claim, proof }) => mismatchOf(claim ?? undefined, proof) === kind) : [];
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
    gaps: gapsOf(ladder, proofs, claimsOf(taking)).slice(0, TOP),
    more: differing('claims-more'),
    less: differing('claims-less'),
    isLogged,
  };
}

export function isClaimedCell({ claim }: ResultCell): boolean {
  return isClaimed(claim ?? undefined);
}

export function isEvidencedCell({ proof }: ResultCell): boolean {
  return proof.state === 'met';
}

function claimsOf({ ladderId, behaviours }: Snapshot): StatedClaim[] {
  return behaviours.flatMap(({ behaviourId, claim }) =>
    claim === null ? [] : [{ ladderId, behaviourId, value: claim, deletedAt: null }],
  );
}
