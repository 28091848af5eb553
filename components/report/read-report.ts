import { listChapters } from '@/lib/db/chapters';
import { listClaims } from '@/lib/db/claims';
import { listCriteria } from '@/lib/db/criteria';
import { listEmployers } from '@/lib/db/employers';
import { listLadders } from '@/lib/db/ladders';
import { readLog } from '@/lib/db/log';
import { listPlans } from '@/lib/db/plans';
import { listSnapshots } from '@/lib/db/snapshots';

/** All that the report by one ladder and its options are made of. */
export async function readForReport(ladderId: string) {
  const [log, claims, criteria, snapshots, plans, employers, chapters, ladders] = await Promise.all([
    readLog(ladderId),
    listClaims(ladderId),
    listCriteria(),
    listSnapshots(ladderId),
    listPlans(),
    listEmployers(),
    listChapters(),
    listLadders(),
  ]);
  return { log, claims, criteria, snapshots, plans, employers, chapters, ladders };
}
