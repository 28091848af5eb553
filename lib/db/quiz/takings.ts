import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { type ClaimAct, listClaims, putClaimsBack, setClaims } from '@/lib/db/proof/claims';
import { toDay } from '@/lib/domain/day';
import type { ClaimValue } from '@/lib/domain/proof/claim';
import type { SnapshotReason } from '@/lib/domain/quiz/snapshot';
import { removeSnapshot } from './snapshots';
import { keepStanding, readStanding, standingTables } from './standing';

/** What a taking changed: enough to take it back. */
export interface TakingAct {
  takingId: string;
  claims: ClaimAct[];
}

/**
 * Ends a taking of the quiz: what was said becomes the claims, a snapshot `takingId` is taken, and the draft goes, all
 * or none of it. Asking again with the same id changes nothing, and has no way back: `act` is null.
 */
export function takeQuiz(
  takingId: string,
  ladderId: string,
  answers: ReadonlyMap<string, ClaimValue>,
): Promise<Outcome<{ act: TakingAct | null }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction(
      'rw',
      [...standingTables(), db.drafts],
      async (): Promise<Outcome<{ act: TakingAct | null }>> => {
        const isTaken = (await db.snapshots.get(takingId)) !== undefined;
        const standing = isTaken ? undefined : await readStanding(ladderId, toDay(writing.now));
        if (!isTaken && !standing) return { ok: false, reason: 'not-found' };
        await db.drafts.where('[surface+key]').equals(['quiz', ladderId]).delete();
        if (!standing) return { ok: true, act: null };
        const claims = await setClaims(ladderId, answers, writing);
        await keepStanding(takingId, { ...standing, claims: await listClaims(ladderId) }, 'quiz', writing);
        return { ok: true, act: { takingId, claims } };
      },
    );
  });
}

/** Claims are what they were before a taking, and its snapshot goes; `undone: false`: a claim was changed since. */
export function undoQuiz({ takingId, claims }: TakingAct): Promise<Outcome<{ undone: boolean }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [db.claims, db.snapshots], async () => {
      const undone = await putClaimsBack(claims, writing);
      if (undone) await removeSnapshot(takingId, writing);
      return { ok: true, undone };
    });
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
