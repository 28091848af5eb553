import type { Day } from '@/lib/domain/day';
import { monthsLong } from '@/lib/domain/day-window';
import { categoryLinesOf } from '@/lib/domain/ladder/category-lines';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { isFewerThanHalf } from '@/lib/domain/proof/claim';
import { gapsOf } from '@/lib/domain/proof/gap';
import type { Proof } from '@/lib/domain/proof/proof';
import { readinessOf, type Snapshot, takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { snapshotsSince } from '@/lib/domain/quiz/snapshots-since';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import { type ReportBody, type ReportMatter, rowsOf } from '@/lib/domain/report/report';
import { monthsOfWindow } from '@/lib/domain/report/report-window';
import { criteriaStanding } from '@/lib/domain/talk/criterion-standing';
import { countProofs } from './count-proofs';
import { countByMonth, countStall, countSustained, countTrends, type InWindow, successes } from './count-window';
import { idsAt, type Sheet } from './sheet';
import { fromDay, linkedWins, standingWins } from './standing-wins';
import { strongestAt } from './strongest-wins';
import { toNumber } from './win-facts';
import { isSharedAt } from './withheld';

/** A report that is counted; the rows of its strongest wins are still to be read. */
export type CountedReport = ReportBody & { strongestIds: string[] };

/** What is counted; `level`: of the wins alone that a document of that level may tell. */
export type CountedMatter = Omit<ReportMatter, 'log'> & { sheet: Sheet; level?: RedactionLevel };

/** The readiness report, off the facts of every win instead of its row: quick however long the log is. */
export function countReport(matter: CountedMatter): CountedReport {
  const { sheet, ladder, claims, employers, employerId, today, level } = matter;
  const takenOn = matter.window.to < today ? matter.window.to : today;
  const window = { from: matter.window.from, to: takenOn };
  const all = standingWins(sheet, { employers, employerId, today: takenOn });
  const shared = level ? all.filter((win) => isSharedAt(sheet, win, level)) : all;
  // Where nothing is kept back, what was found for the user's own report is right.
  const standing = shared.length === all.length ? all : shared;
  const { linked, proofs } = proofsOfStanding(sheet, ladder, standing, takenOn);
  const first = toNumber(window.from);
  const lines = categoryLinesOf(ladder, matter.builtIn);
  const of: InWindow = {
    sheet,
    ladder,
    lines,
    months: monthsOfWindow(window),
    monthsLong: monthsLong(window),
    inside: fromDay(sheet, standing, first),
  };
  const wins = successes(of);
  const bare = proofs.map((proof): Proof => ({ ...withoutIds(proof), countedWinIds: [], linkedWinIds: [] }));
  const now = takeSnapshot({ ladder, claims, proofs: bare, log: [], reason: 'manual', today: takenOn });
  const readiness = readinessOf(now);
  const employer = employers.find(({ id }) => id === employerId);
  const since = sinceWith(matter, now, proofs);
  return {
    ...{ takenOn, madeOn: today, window, employer: employer ? { id: employer.id, name: employer.name } : null },
    ladder: { id: ladder.id, name: ladder.name, attribution: ladder.attribution },
    ...readiness,
    fewerThanHalf: isFewerThanHalf(readiness.claimed, readiness.of),
    get evidencedWinIds() {
      return evidencedBy(proofs);
    },
    strongestIds: idsAt(sheet, strongestAt(sheet, ladder, wins)),
    ...drawnOf(ladder, proofs, claims),
    criteria: criteriaStanding(matter.criteria, { ladder, proofs, standing: [], today }).map((criterion) => {
      const place = ladder.behaviours.findIndex(({ id }) => id === criterion.behaviour?.id);
      const said = toNumber(criterion.saidOn);
      return { ...criterion, sinceWinIds: idsAt(sheet, fromDay(sheet, linked[place] ?? [], said)) };
    }),
    trends: countTrends(of),
    byMonth: countByMonth(of),
    sustained: countSustained(
      of,
      linked.map((each) => fromDay(sheet, each, first)),
    ),
    snapshots: since,
    stall: countStall(of),
    counts: { wins: wins.length, lessons: of.inside.length - wins.length },
  };
}

interface OfStanding {
  ladder: Ladder;
  linked: readonly (readonly number[])[];
  proofs: readonly Proof[];
}
/** Whatever window of time is looked at, they are the same. */
const known = new WeakMap<readonly number[], OfStanding>();

function proofsOfStanding(sheet: Sheet, ladder: Ladder, standing: readonly number[], today: Day): OfStanding {
  const before = known.get(standing);
  if (before?.ladder === ladder) return before;
  const linked = linkedWins(sheet, standing, ladder.behaviours.length);
  const now = { ladder, linked, proofs: countProofs(sheet, ladder, linked, today) };
  known.set(standing, now);
  return now;
}

type Drawn = Pick<ReportBody, 'cells' | 'gaps'>;
/** The same for the same proofs and claims: who draws them sees that nothing has changed. */
const drawn = new WeakMap<readonly Proof[], { claims: ReportMatter['claims']; of: Drawn }>();

function drawnOf(ladder: Ladder, proofs: readonly Proof[], claims: ReportMatter['claims']): Drawn {
  const before = drawn.get(proofs);
  if (before?.claims === claims) return before.of;
  const of = { cells: rowsOf(ladder, proofs, claims), gaps: gapsOf(ladder, proofs, claims) };
  drawn.set(proofs, { claims, of });
  return of;
}

function withoutIds({ behaviourId, state, have, need, days, missing }: Proof) {
  return { behaviourId, state, have, need, days, missing };
}

function sinceWith(
  { snapshots, plans }: Pick<ReportMatter, 'snapshots' | 'plans'>,
  now: Snapshot,
  proofs: readonly Proof[],
): ReportBody['snapshots'] {
  const { since, points } = snapshotsSince({ snapshots, plans, now });
  const told = points.map((point, at) => {
    if (at < points.length - 1) return point;
    const { winIds: _, ...last } = point;
    return {
      ...last,
      get winIds() {
        return evidencedBy(proofs);
      },
    };
  });
  return { since, points: told };
}

/** Whatever window of time is looked at, they are the same, and several places ask for them. */
const evidenced = new WeakMap<readonly Proof[], string[]>();

/** The wins that count for what is evidenced. */
function evidencedBy(proofs: readonly Proof[]): string[] {
  const met = () => proofs.filter(({ state }) => state === 'met').flatMap(({ countedWinIds }) => countedWinIds);
  const ids = evidenced.get(proofs) ?? [...new Set(met())];
  evidenced.set(proofs, ids);
  return ids;
}
