import { type ClaimValue, claimValues, isClaimed, isFewerThanHalf, type StatedClaim } from '@/lib/domain/claim';
import type { Day } from '@/lib/domain/day';
import type { Behaviour, Category, Ladder } from '@/lib/domain/ladder';
import { type LoggedWin, newestFirst } from '@/lib/domain/log';
import { type Proof, proofsOf } from '@/lib/domain/proof';

export interface ChecklistRow {
  behaviour: Behaviour;
  claim: ClaimValue | null;
  proof: Proof;
  /** Every win that is linked, whether it counts or not, newest first. */
  wins: LoggedWin[];
}

export interface Checklist {
  claimed: number;
  evidenced: number;
  of: number;
  fewerThanHalf: boolean;
  categories: { category: Category; rows: ChecklistRow[] }[];
}

/** Claim beside proof for every behaviour of `ladder`, in its order. */
export function checklistOf(
  ladder: Ladder,
  claims: readonly StatedClaim[],
  log: readonly LoggedWin[],
  today: Day,
): Checklist {
  const values = claimValues(claims, ladder);
  const linked = newestFirst(log.filter(({ win }) => win.deletedAt === null));
  const proofs = new Map(proofsOf(ladder, log, today).map((proof) => [proof.behaviourId, proof]));
  const rows = ladder.behaviours.flatMap((behaviour): ChecklistRow[] => {
    const proof = proofs.get(behaviour.id);
    if (!proof) return [];
    const wins = linked.filter(({ behaviourIds }) => behaviourIds.includes(behaviour.id));
    return [{ behaviour, claim: values.get(behaviour.id) ?? null, proof, wins }];
  });
  const claimed = rows.filter(({ claim }) => isClaimed(claim ?? undefined)).length;
  return {
    claimed,
    evidenced: rows.filter(({ proof }) => proof.state === 'met').length,
    of: rows.length,
    fewerThanHalf: isFewerThanHalf(claimed, rows.length),
    categories: ladder.categories.map((category) => ({
      category,
      rows: rows.filter(({ behaviour }) => behaviour.categoryId === category.id),
    })),
  };
}
