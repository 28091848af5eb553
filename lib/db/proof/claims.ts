import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { toDay } from '@/lib/domain/day';
import type { Claim, ClaimValue } from '@/lib/domain/proof/claim';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';

/** Claims as they were before they were set, and after; with them the snapshot that was taken, if one was. */
export interface ClaimAct {
  changes: { before: Claim | undefined; after: Claim }[];
  snapshotId?: string;
}

/** Every claim of a ladder, of behaviours that it has no more, too. */
export async function listClaims(ladderId: string): Promise<Claim[]> {
  return (await standingRows(db.claims)).filter((claim) => claim.ladderId === ladderId);
}

/** What the user says of a behaviour from today on. */
export function setClaim(
  ladderId: string,
  behaviourId: string,
  value: ClaimValue,
): Promise<Outcome<{ act: ClaimAct }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.claims, async (): Promise<Outcome<{ act: ClaimAct }>> => {
      return { ok: true, act: { changes: await setClaims(ladderId, new Map([[behaviourId, value]]), writing) } };
    });
  });
}

/**
 * Takes a slip back, and with it the day on which it was said, or all that a quiz has set, and its snapshot. `undid:
 * false`: one of the claims was changed since, and all stay.
 */
export function undoClaim({ changes, snapshotId }: ClaimAct): Promise<Outcome<{ undid: boolean }>> {
  return attempt(async () => {
    const writing = await startWriting();
    const deletedAt = writing.now.toISOString();
    return db.transaction('rw', db.claims, db.snapshots, async (): Promise<Outcome<{ undid: boolean }>> => {
      const rows = await db.claims.bulkGet(changes.map(({ after }) => after.id));
      const back = changes.flatMap(({ before, after }, at) => {
        const row = rows[at];
        if (row?.rev !== after.rev) return [];
        const earlier = before ?? { ...row, deletedAt };
        const { value, claimedOn } = earlier;
        return changedRecord<Claim>(row, { value, claimedOn, deletedAt: earlier.deletedAt }, writing);
      });
      if (back.length < changes.length) return { ok: true, undid: false };
      await db.claims.bulkPut(back);
      const snapshot = snapshotId && (await db.snapshots.get(snapshotId));
      if (snapshot) await db.snapshots.put(changedRecord(snapshot, { deletedAt }, writing));
      return { ok: true, undid: true };
    });
  });
}

/** What the user says of several behaviours from today on, inside the caller's transaction. */
export async function setClaims(
  ladderId: string,
  values: ReadonlyMap<string, ClaimValue>,
  writing: Writing,
): Promise<ClaimAct['changes']> {
  const claimedOn = toDay(writing.now);
  const changes: ClaimAct['changes'] = [];
  for (const [behaviourId, value] of values) {
    const before = await db.claims.where('[ladderId+behaviourId]').equals([ladderId, behaviourId]).first();
    const after = before
      ? changedRecord(before, { value, claimedOn, deletedAt: null }, writing)
      : newRecord(crypto.randomUUID(), { ladderId, behaviourId, value, claimedOn }, writing);
    await db.claims.put(after);
    changes.push({ before, after });
  }
  return changes;
}
