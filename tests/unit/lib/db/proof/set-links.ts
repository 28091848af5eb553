import type { Outcome } from '@/lib/db/outcome';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { readWin } from '@/lib/db/win/wins';
import { linkChanges } from '@/lib/domain/proof/link-changes';

/** Links a win to exactly these behaviours of a ladder, as a user would who sees those that it has. */
export async function setLinks(winId: string, ladderId: string, behaviourIds: readonly string[]): Promise<Outcome> {
  const before = (await readWin(winId, ladderId))?.behaviourIds ?? [];
  return changeEvidence(winId, ladderId, linkChanges(before, behaviourIds));
}
