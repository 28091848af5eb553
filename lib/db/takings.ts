import type { ClaimValue } from '@/lib/domain/claim';
import { toDay } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { proofsOf } from '@/lib/domain/proof';
import { type Snapshot, type SnapshotReason, takeSnapshot } from '@/lib/domain/snapshot';
import { listClaims, setClaims } from './claims';
import { db } from './database';
import { startWriting } from './installation';
import { readLog } from './log';
import { attempt, type Outcome } from './outcome';
import { addSnapshot, putSnapshot } from './snapshots';

/**
 * Ends a taking of the quiz: what was said becomes the claims, a snapshot `takingId` is taken, and the draft goes, all
 * or none of it. Asking again with the same id changes nothing.
 */
export function takeQuiz(takingId: string, ladder: Ladder, answers: ReadonlyMap<string, ClaimValue>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    const log = await readLog(ladder.id);
    return db.transaction('rw', [db.claims, db.snapshots, db.drafts], async (): Promise<Outcome> => {
      await db.drafts.where('[surface+key]').equals(['quiz', ladder.id]).delete();
      if (await db.snapshots.get(takingId)) return { ok: true };
      await setClaims(ladder.id, answers, writing);
      await putSnapshot(takingId, await snapshotOf(ladder, log, 'quiz', writing.now), writing);
      return { ok: true };
    });
  });
}

/** Takes a snapshot of claims and proof as they stand. Asking again with the same id takes none. */
export function takeNow(id: string, ladder: Ladder, reason: SnapshotReason): Promise<Outcome> {
  return attempt(async () => {
    const log = await readLog(ladder.id);
    return addSnapshot(id, await snapshotOf(ladder, log, reason, new Date()));
  });
}

async function snapshotOf(ladder: Ladder, log: LoggedWin[], reason: SnapshotReason, now: Date): Promise<Snapshot> {
  const today = toDay(now);
  const claims = await listClaims(ladder.id);
  return takeSnapshot({ ladder, claims, proofs: proofsOf(ladder, log, today), log, reason, today });
}
