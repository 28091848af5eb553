import { db } from '@/lib/db/database';
import { type Crosswalk, crosswalkOf, NO_CROSSWALK } from '@/lib/domain/ladder/crosswalk';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';

/** What `behavioursShown` has to know of a ladder. */
export interface ReadFor {
  ladderId: string;
  builtInId: string;
  crosswalk: Crosswalk;
}

/** Inside the caller's transaction, which has `db.ladders`. */
export async function readFor(ladderId: string): Promise<ReadFor> {
  const builtInId = BUILT_IN_LADDER;
  if (ladderId === builtInId) return { ladderId, builtInId, crosswalk: NO_CROSSWALK };
  const row = await db.ladders.where('ladderId').equals(ladderId).first();
  return { ladderId, builtInId, crosswalk: row?.ladder ? crosswalkOf(row.ladder) : NO_CROSSWALK };
}
