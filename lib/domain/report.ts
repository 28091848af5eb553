import { type ByMonth, byMonth } from './by-month';
import { type ClaimValue, claimValues, isFewerThanHalf, type StatedClaim } from './claim';
import type { Day } from './day';
import { type Gap, gapsOf } from './gap';
import type { Behaviour, Category, Ladder } from './ladder';
import { isStanding, type LoggedWin } from './log';
import { type Proof, proofsOf } from './proof';
import { readinessOf, type Snapshot, takeSnapshot } from './snapshot';
import { strongestWins } from './strongest';

interface ReportCell {
  behaviour: Behaviour;
  claim: ClaimValue | null;
  proof: Proof;
}

/** Readiness on a day. It is no prediction of a promotion. */
export interface Report {
  takenOn: Day;
  ladder: Pick<Ladder, 'id' | 'name' | 'attribution'>;
  /** Claims and proof as they stand: what the numbers are read from. */
  snapshot: Snapshot;
  claimed: number;
  evidenced: number;
  of: number;
  fewerThanHalf: boolean;
  /** The grid: one row a category, one cell a behaviour. */
  cells: { category: Category; cells: ReportCell[] }[];
  strongest: LoggedWin[];
  gaps: Gap[];
  byMonth: ByMonth;
  /** Ready wins and lessons up to today, linked or not. */
  counts: { wins: number; lessons: number };
}

/** The readiness report of `log`: all of it for the user's own eyes, the `shareable` part for a document. */
export function buildReport(from: {
  ladder: Ladder;
  claims: readonly StatedClaim[];
  log: readonly LoggedWin[];
  today: Day;
}): Report {
  const { ladder, claims, log, today } = from;
  const proofs = proofsOf(ladder, log, today);
  const snapshot = takeSnapshot({ ladder, claims, proofs, log, reason: 'manual', today });
  const readiness = readinessOf(snapshot);
  const standing = log.filter((logged) => isStanding(logged, today));
  const lessons = standing.filter(({ win }) => win.kind === 'lesson').length;
  return {
    takenOn: today,
    ladder: { id: ladder.id, name: ladder.name, attribution: ladder.attribution },
    snapshot,
    ...readiness,
    fewerThanHalf: isFewerThanHalf(readiness.claimed, readiness.of),
    cells: rowsOf(ladder, proofs, claims),
    strongest: strongestWins(log, ladder, today),
    gaps: gapsOf(ladder, proofs, claims),
    byMonth: byMonth(ladder, log, today),
    counts: { wins: standing.length - lessons, lessons },
  };
}

function rowsOf(ladder: Ladder, proofs: readonly Proof[], claims: readonly StatedClaim[]): Report['cells'] {
  const values = claimValues(claims, ladder);
  const proofBy = new Map(proofs.map((proof) => [proof.behaviourId, proof]));
  return ladder.categories.map((category) => ({
    category,
    cells: ladder.behaviours.flatMap((behaviour): ReportCell[] => {
      const proof = proofBy.get(behaviour.id);
      if (behaviour.categoryId !== category.id || !proof) return [];
      return [{ behaviour, claim: values.get(behaviour.id) ?? null, proof }];
    }),
  }));
}
