import { db } from './database';

/** How many rows there are of each kind; what lies in the trash is counted apart. */
export interface Counts {
  wins: number;
  inTrash: number;
  artifacts: number;
  evidence: number;
  claims: number;
  drafts: number;
}

export async function countStored(): Promise<Counts> {
  return db.transaction('r', [db.wins, db.artifacts, db.evidence, db.claims, db.drafts], async () => {
    const [all, inTrash, artifacts, evidence, claims, drafts] = await Promise.all([
      db.wins.count(),
      // null is no key, so the index holds the trashed ones only.
      db.wins.orderBy('deletedAt').count(),
      db.artifacts.count(),
      db.evidence.filter((row) => row.deletedAt === null).count(),
      db.claims.filter((row) => row.deletedAt === null).count(),
      db.drafts.count(),
    ]);
    return { wins: all - inTrash, inTrash, artifacts, evidence, claims, drafts };
  });
}
