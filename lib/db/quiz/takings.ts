import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { type ClaimAct, listClaims, setClaims } from '@/lib/db/proof/claims';
import { toDay } from '@/lib/domain/day';
import type { ClaimValue } from '@/lib/domain/proof/claim';
import type { SnapshotReason } from '@/lib/domain/quiz/snapshot';
import { keepStanding, readStanding, standingTables } from './standing';

/**
 * Ends a taking of the quiz: what was said becomes the claims, a snapshot `takingId` is taken, and the draft goes, all
 * or none of it. Asking again with the same id changes nothing, and has no way back: `act` is null.
 */
export function takeQuiz(
  takingId: string,
  ladderId: string,
  answers: ReadonlyMap<string, ClaimValue>,
): Promise<Outcome<{ act: ClaimAct | null }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction(
      'rw',
      [...standingTables(), db.drafts],
      async (): Promise<Outcome<{ act: ClaimAct | null }>> => {
        const isTaken = (await db.snapshots.get(takingId)) !== undefined;
        const standing = isTaken ? undefined : await readStanding(ladderId, toDay(writing.now));
        if (!isTaken && !standing) return { ok: false, reason: 'not-found' };
        await db.drafts.where('[surface+key]').equals(['quiz', ladderId]).delete();
        if (!standing) return { ok: true, act: null };
        const changes = await setClaims(ladderId, answers, writing);
        await keepStanding(takingId, { ...standing, claims: await listClaims(ladderId) }, 'quiz', writing);
        return { ok: true, act: { changes, snapshotId: takingId } };
      },
    );
  });
}

/** Takes a snapshot of claims and proof as they stand. Asking again with the same id takes none. */
export function takeNow(id: string, ladderId: string, reason: SnapshotReason): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', standingTables(), async (): Promise<Outcome> => {
      if (await db.snapshots.get(id)) return { ok: true };
      const standing = await readStanding(ladderId, toDay(writing.now));
      if (!standing) return { ok: false, reason: 'not-found' };
      await keepStanding(id, standing, reason, writing);
      return { ok: true };
    });
  });
}
