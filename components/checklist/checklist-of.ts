import { countProofs } from '@/lib/domain/counting/count-proofs';
import { linkedToEach, newestIds } from '@/lib/domain/counting/linked-to';
import type { Sheet } from '@/lib/domain/counting/sheet';
import { linkedWins, standingWins } from '@/lib/domain/counting/standing-wins';
import type { Day } from '@/lib/domain/day';
import type { Behaviour, Category, Ladder } from '@/lib/domain/ladder/ladder';
import { type ClaimValue, claimValues, isClaimed, isFewerThanHalf, type StatedClaim } from '@/lib/domain/proof/claim';
import type { Proof } from '@/lib/domain/proof/proof';

export interface ChecklistRow {
  behaviour: Behaviour;
  claim: ClaimValue | null;
  proof: Proof;
  /** How many wins are linked, whether they count or not. */
  linked: number;
  /** The ids of the newest of them. */
  newest: (count: number) => string[];
}

export interface Checklist {
  claimed: number;
  evidenced: number;
  of: number;
  fewerThanHalf: boolean;
  categories: { category: Category; rows: ChecklistRow[] }[];
}

/** Claim beside proof for every behaviour of `ladder`, in its order. */
export function checklistOf(ladder: Ladder, claims: readonly StatedClaim[], sheet: Sheet, today: Day): Checklist {
  const values = claimValues(claims, ladder);
  const linked = linkedToEach(sheet, ladder.behaviours.length);
  const standing = standingWins(sheet, { employers: [], employerId: null, today });
  const proofs = countProofs(sheet, ladder, linkedWins(sheet, standing, ladder.behaviours.length), today);
  const rows = ladder.behaviours.flatMap((behaviour, place): ChecklistRow[] => {
    const [proof, wins] = [proofs[place], linked[place] ?? []];
    if (!proof) return [];
    const newest = (count: number) => newestIds(sheet, wins, count);
    return [{ behaviour, claim: values.get(behaviour.id) ?? null, proof, linked: wins.length, newest }];
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
