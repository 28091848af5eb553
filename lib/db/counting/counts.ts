import { db } from '@/lib/db/database';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { countStoredWins } from '@/lib/domain/counting/count-stored';
import { readLeaves } from './aggregates';

/** How many rows there are of each kind; what lies in the trash is counted apart. */
export interface Counts {
  wins: number;
  inTrash: number;
  artifacts: number;
  evidence: number;
  claims: number;
  drafts: number;
}

/** How much of each thing the log holds. */
export async function countStored(): Promise<Counts> {
  const [leaves, [artifacts, claims, drafts]] = await Promise.all([
    readLeaves(),
    db.transaction('r', [db.artifacts, db.claims, db.drafts], () =>
      Promise.all([db.artifacts.count(), standingRows(db.claims), db.drafts.count()]),
    ),
  ]);
  return { ...countStoredWins(leaves), artifacts, claims: claims.length, drafts };
}
