import type { Day } from '@/lib/domain/day';
import type { DayWindow } from '@/lib/domain/day-window';
import type { Employer } from '@/lib/domain/employer';
import type { Behaviour, Category, Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { type ClaimValue, claimValues, type StatedClaim } from '@/lib/domain/proof/claim';
import type { Gap } from '@/lib/domain/proof/gap';
import type { Proof } from '@/lib/domain/proof/proof';
import type { Sustained } from '@/lib/domain/proof/sustained';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';
import type { SnapshotsSince, StartedPlan } from '@/lib/domain/quiz/snapshots-since';
import type { CriterionStanding, StatedCriterion } from '@/lib/domain/talk/criterion-standing';
import type { ByMonth } from './by-month';
import type { StallFinding } from './stall';
import type { Shift, TrendLine } from './trend';

interface ReportCell {
  behaviour: Behaviour;
  claim: ClaimValue | null;
  proof: Proof;
}

/** All that a readiness report is made of. */
export interface ReportMatter {
  ladder: Ladder;
  /** The ladder that others are read through where they lack a category. */
  builtIn: Ladder;
  claims: readonly StatedClaim[];
  log: readonly LoggedWin[];
  criteria: readonly StatedCriterion[];
  /** Of the ladder, oldest first. */
  snapshots: readonly Pick<Snapshot, 'behaviours' | 'takenOn' | 'reason'>[];
  /** The newest first. */
  plans: readonly StartedPlan[];
  employers: readonly Pick<Employer, 'id' | 'name' | 'startedOn' | 'endedOn'>[];
  /** Only what was done for this one; null: for any. */
  employerId: string | null;
  window: DayWindow;
  today: Day;
}

/** Readiness on a day, but for the words of any win. It is no prediction of a promotion. */
export interface ReportBody {
  /** The day as of which the proof stands: the window's last one, today at the latest. */
  takenOn: Day;
  madeOn: Day;
  window: DayWindow;
  employer: { id: string; name: string } | null;
  ladder: Pick<Ladder, 'id' | 'name' | 'attribution'>;
  claimed: number;
  evidenced: number;
  of: number;
  fewerThanHalf: boolean;
  /** The wins that count for what is evidenced. */
  evidencedWinIds: string[];
  /** The grid: one row a category, one cell a behaviour. */
  cells: { category: Category; cells: ReportCell[] }[];
  gaps: Gap[];
  criteria: CriterionStanding[];
  trends: Record<Shift, TrendLine>;
  byMonth: ByMonth;
  sustained: Sustained[];
  snapshots: SnapshotsSince;
  stall: StallFinding[];
  /** Ready wins and lessons of the window, linked or not. */
  counts: { wins: number; lessons: number };
}

/** What a report says of its last day, whatever the first one is. */
export type ReportOfDay = Pick<
  ReportBody,
  'cells' | 'gaps' | 'claimed' | 'evidenced' | 'of' | 'fewerThanHalf' | 'evidencedWinIds' | 'takenOn' | 'employer'
>;

export interface Report extends ReportBody {
  strongest: LoggedWin[];
}

/** The grid, one row a category. */
export function rowsOf(ladder: Ladder, proofs: readonly Proof[], claims: readonly StatedClaim[]): Report['cells'] {
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
