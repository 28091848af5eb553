import { readSheet } from '@/lib/db/counting/sheet';
import { listLadders } from '@/lib/db/ladder/ladders';
import { listChapters } from '@/lib/db/plan/chapters';
import { listPlans } from '@/lib/db/plan/plans';
import { listClaims } from '@/lib/db/proof/claims';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import { listEmployers } from '@/lib/db/redaction/employers';
import { listCriteria } from '@/lib/db/talk/criteria';
import { countReport } from '@/lib/domain/counting/count-report';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { type AskedReport, windowOf } from './report-address';

/** All that a report by one ladder is made of, whatever days it is of. */
export async function readForReport(ladder: Ladder) {
  const [sheet, claims, criteria, snapshots, plans, employers, chapters, ladders] = await Promise.all([
    readSheet(ladder),
    listClaims(ladder.id),
    listCriteria(),
    listSnapshots(ladder.id),
    listPlans(),
    listEmployers(),
    listChapters(),
    listLadders(),
  ]);
  return { ladder, sheet, claims, criteria, snapshots, plans, employers, chapters, ladders };
}

/** The user's own report of the days and the employer that are asked for, all but the rows of its strongest wins. */
export function reportAsked(
  { ladder, sheet, claims, criteria, snapshots, plans, employers }: Awaited<ReturnType<typeof readForReport>>,
  { from, to, employer }: AskedReport,
  today: Day,
) {
  const matter = {
    ...{ ladder, builtIn: seniorEngineer, claims, criteria, snapshots, plans, employers, today },
    employerId: employers.find(({ id }) => id === employer)?.id ?? null,
    window: windowOf({ from, to }, today),
  };
  return { matter, counted: countReport({ ...matter, sheet }) };
}
