import type { Day } from '@/lib/domain/day';
import { type Employer, employerOf } from '@/lib/domain/employer';
import { categoryLinesOf } from '@/lib/domain/ladder/category-lines';
import type { Behaviour, Category, Ladder } from '@/lib/domain/ladder/ladder';
import { isStanding, type LoggedWin } from '@/lib/domain/log';
import { type ClaimValue, claimValues, isFewerThanHalf, type StatedClaim } from '@/lib/domain/proof/claim';
import { type Gap, gapsOf } from '@/lib/domain/proof/gap';
import { type Proof, proofsOf } from '@/lib/domain/proof/proof';
import { strongestWins } from '@/lib/domain/proof/strongest';
import { type Sustained, sustainedOf } from '@/lib/domain/proof/sustained';
import { readinessOf, type Snapshot, takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { type SnapshotsSince, type StartedPlan, snapshotsSince } from '@/lib/domain/quiz/snapshots-since';
import { type CriterionStanding, criteriaStanding, type StatedCriterion } from '@/lib/domain/talk/criterion-standing';
import { type ByMonth, byMonth } from './by-month';
import { monthsOfWindow, type ReportWindow } from './report-window';
import { type StallFinding, stallOf } from './stall';
import { type Shift, type TrendLine, trendsOf } from './trend';

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
  window: ReportWindow;
  today: Day;
}

/** Readiness on a day, but for the words of any win. It is no prediction of a promotion. */
export interface ReportBody {
  /** The day as of which the proof stands: the window's last one, today at the latest. */
  takenOn: Day;
  madeOn: Day;
  window: ReportWindow;
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

/** The readiness report of a log, for the user's own eyes: every win counts. */
export function buildReport(matter: ReportMatter): Report {
  const { ladder, claims, employers, employerId, today } = matter;
  const log = matter.log.filter(({ win }) => employerId === null || employerOf(win, employers) === employerId);
  const takenOn = matter.window.to < today ? matter.window.to : today;
  const window = { from: matter.window.from, to: takenOn };
  const proofs = proofsOf(ladder, log, takenOn);
  const now = takeSnapshot({ ladder, claims, proofs, log, reason: 'manual', today: takenOn });
  const since = snapshotsSince({ snapshots: matter.snapshots, plans: matter.plans, now });
  const readiness = readinessOf(now);
  const standing = log.filter((logged) => isStanding(logged, takenOn));
  const inside = standing.filter(({ win }) => win.occurredOn >= window.from);
  const lessons = inside.filter(({ win }) => win.kind === 'lesson').length;
  const months = monthsOfWindow(window);
  const lines = categoryLinesOf(ladder, matter.builtIn);
  const employer = employers.find(({ id }) => id === employerId);
  return {
    ...{ takenOn, madeOn: today, window, employer: employer ? { id: employer.id, name: employer.name } : null },
    ladder: { id: ladder.id, name: ladder.name, attribution: ladder.attribution },
    ...readiness,
    fewerThanHalf: isFewerThanHalf(readiness.claimed, readiness.of),
    evidencedWinIds: since.points.at(-1)?.winIds ?? [],
    cells: rowsOf(ladder, proofs, claims),
    strongest: strongestWins(inside, ladder, takenOn),
    gaps: gapsOf(ladder, proofs, claims),
    criteria: criteriaStanding(matter.criteria, { ladder, proofs, standing, today }),
    trends: trendsOf(inside, months, lines),
    byMonth: byMonth(ladder, inside, months),
    sustained: sustainedOf(ladder, inside, months),
    snapshots: since,
    stall: stallOf(inside, lines),
    counts: { wins: inside.length - lessons, lessons },
  };
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
