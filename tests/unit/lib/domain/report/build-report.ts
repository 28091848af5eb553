import { monthsLong } from '@/lib/domain/day-window';
import { employerOf } from '@/lib/domain/employer';
import { categoryLinesOf } from '@/lib/domain/ladder/category-lines';
import { isStanding } from '@/lib/domain/log';
import { isFewerThanHalf } from '@/lib/domain/proof/claim';
import { gapsOf } from '@/lib/domain/proof/gap';
import { proofsOf } from '@/lib/domain/proof/proof';
import { strongestWins } from '@/lib/domain/proof/strongest';
import { readinessOf, takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { snapshotsSince } from '@/lib/domain/quiz/snapshots-since';
import { type Report, type ReportMatter, rowsOf } from '@/lib/domain/report/report';
import { monthsOfWindow } from '@/lib/domain/report/report-window';
import { criteriaStanding } from '@/lib/domain/talk/criterion-standing';
import { sustainedOf } from '../proof/sustained-of';
import { byMonth } from './by-month-of';
import { stallOf } from './stall-of';
import { trendsOf } from './trends-of';

/** The readiness report off every row of a log, each number found the plain way: what is counted has to equal it. */
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
    sustained: sustainedOf(ladder, inside, months, monthsLong(window)),
    snapshots: since,
    stall: stallOf(inside, lines),
    counts: { wins: inside.length - lessons, lessons },
  };
}
