import { listChapters } from '@/lib/db/chapters';
import { listClaims } from '@/lib/db/claims';
import { listCriteria } from '@/lib/db/criteria';
import { listEmployers } from '@/lib/db/employers';
import { listLadders } from '@/lib/db/ladders';
import { readWins } from '@/lib/db/mapping';
import { listPlans } from '@/lib/db/plans';
import { readSheet } from '@/lib/db/sheet';
import { listSnapshots } from '@/lib/db/snapshots';
import { countReport } from '@/lib/domain/aggregates/count-report';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { Report } from '@/lib/domain/report/report';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { type AskedReport, windowOf } from './report-address';

/** All that the report by one ladder and its options are made of, and the user's own report. */
export async function readForReport(ladder: Ladder, { from, to, employer }: AskedReport, today: Day) {
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
  const matter = {
    ...{ ladder, builtIn: seniorEngineer, claims, criteria, snapshots, plans, employers, today },
    employerId: employers.find(({ id }) => id === employer)?.id ?? null,
    window: windowOf({ from, to }, today),
  };
  const counted = countReport({ ...matter, sheet });
  const { strongestIds } = counted;
  const wins = await readWins(strongestIds, ladder.id);
  const strongest = strongestIds.flatMap((id) => wins.get(id) ?? []);
  // What only some places ask for is counted when they do.
  const own: Report = Object.defineProperties({ strongest } as Report, Object.getOwnPropertyDescriptors(counted));
  return { ladderId: ladder.id, matter, sheet, own, chapters, ladders };
}
