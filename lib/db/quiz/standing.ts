import { readSheetWithin } from '@/lib/db/counting/sheet';
import { db } from '@/lib/db/database';
import { readLadder } from '@/lib/db/ladder/ladders';
import { listClaims } from '@/lib/db/proof/claims';
import { proofsIn } from '@/lib/db/proof/proofs';
import type { Sheet } from '@/lib/domain/counting/sheet';
import { vagueLinked } from '@/lib/domain/counting/standing-wins';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { Claim } from '@/lib/domain/proof/claim';
import type { Proof } from '@/lib/domain/proof/proof';
import { freezeProofs, type Snapshot, type SnapshotReason } from '@/lib/domain/quiz/snapshot';
import type { Writing } from '@/lib/domain/record';
import { nameOf } from '@/lib/domain/win/title';
import { putSnapshot } from './snapshots';

/** All that a snapshot is taken of. */
export interface Standing {
  ladder: Ladder;
  claims: Claim[];
  sheet: Sheet;
  proofs: Proof[];
  today: Day;
}

/** The tables that a transaction needs in which a snapshot is taken. */
export const standingTables = () => [
  ...[db.wins, db.artifacts, db.evidence, db.aggregates],
  ...[db.claims, db.ladders, db.snapshots],
];

/**
 * How everything stands today by a ladder, inside the caller's transaction and before it has written a win; undefined
 * where the ladder is gone. Counted, so that nobody waits for the rows of years.
 */
export async function readStanding(ladderId: string, today: Day): Promise<Standing | undefined> {
  const ladder = await readLadder(ladderId);
  if (!ladder) return undefined;
  const [sheet, claims] = [await readSheetWithin(ladder), await listClaims(ladderId)];
  return { ladder, claims, sheet, proofs: proofsIn(sheet, ladder, today), today };
}

/** Freezes it as a snapshot, inside the caller's transaction. */
export async function keepStanding(
  id: string,
  { sheet, proofs, ...standing }: Standing,
  reason: SnapshotReason,
  writing: Writing,
): Promise<Snapshot> {
  // Each asking makes the ids anew.
  const known = proofs.map((proof): Proof => ({ ...proof }));
  const counted = await db.wins.bulkGet([...new Set(known.flatMap(({ countedWinIds }) => countedWinIds))]);
  const titles = new Map(counted.flatMap((win) => (win ? [[win.id, nameOf(win)]] : [])));
  const snapshot = freezeProofs({ ...standing, proofs: known, titles, vague: vagueLinked(sheet), reason });
  await putSnapshot(id, snapshot, writing);
  return snapshot;
}
