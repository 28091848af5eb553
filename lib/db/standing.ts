import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Claim } from '@/lib/domain/proof/claim';
import { type Proof, proofsOf } from '@/lib/domain/proof/proof';
import { type Snapshot, type SnapshotReason, takeSnapshot } from '@/lib/domain/quiz/snapshot';
import type { Writing } from '@/lib/domain/record';
import { listClaims } from './claims';
import { db } from './database';
import { readLadder } from './ladders';
import { readLog } from './log';
import { putSnapshot } from './snapshots';

/** All that a snapshot is taken of. */
export interface Standing {
  ladder: Ladder;
  claims: Claim[];
  log: LoggedWin[];
  proofs: Proof[];
  today: Day;
}

/** The tables that a transaction needs in which a snapshot is taken. */
export const standingTables = () => [db.wins, db.artifacts, db.evidence, db.claims, db.ladders, db.snapshots];

/** How everything stands today by a ladder, inside the caller's transaction; undefined where the ladder is gone. */
export async function readStanding(ladderId: string, today: Day): Promise<Standing | undefined> {
  const ladder = await readLadder(ladderId);
  if (!ladder) return undefined;
  const [log, claims] = [await readLog(ladderId), await listClaims(ladderId)];
  return { ladder, claims, log, proofs: proofsOf(ladder, log, today), today };
}

/** Freezes it as a snapshot, inside the caller's transaction. */
export async function keepStanding(
  id: string,
  standing: Standing,
  reason: SnapshotReason,
  writing: Writing,
): Promise<Snapshot> {
  const snapshot = takeSnapshot({ ...standing, reason });
  await putSnapshot(id, snapshot, writing);
  return snapshot;
}
