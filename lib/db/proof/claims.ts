import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { toDay } from '@/lib/domain/day';
import type { Claim, ClaimValue } from '@/lib/domain/proof/claim';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';

/** One claim as it was before it was set, and after. */
export interface ClaimAct {
  before: Claim | undefined;
  after: Claim;
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
      const before = await findClaim(ladderId, behaviourId);
      await setClaims(ladderId, new Map([[behaviourId, value]]), writing);
      const after = await findClaim(ladderId, behaviourId);
      return after ? { ok: true, act: { before, after } } : { ok: false, reason: 'not-found' };
    });
  });
}

/** Takes a slip back, and with it the day on which it was said; `undid: false`: it was changed since, and stays. */
export function undoClaim({ before, after }: ClaimAct): Promise<Outcome<{ undid: boolean }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.claims, async (): Promise<Outcome<{ undid: boolean }>> => {
      const row = await db.claims.get(after.id);
      if (row?.rev !== after.rev) return { ok: true, undid: false };
      const { value, claimedOn, deletedAt } = before ?? { ...row, deletedAt: writing.now.toISOString() };
      await db.claims.put(changedRecord<Claim>(row, { value, claimedOn, deletedAt }, writing));
      return { ok: true, undid: true };
    });
  });
}

function findClaim(ladderId: string, behaviourId: string): Promise<Claim | undefined> {
  return db.claims.where('[ladderId+behaviourId]').equals([ladderId, behaviourId]).first();
}

/** What the user says of several behaviours from today on, inside the caller's transaction. */
export async function setClaims(
  ladderId: string,
  values: ReadonlyMap<string, ClaimValue>,
  writing: Writing,
): Promise<void> {
  const claimedOn = toDay(writing.now);
  for (const [behaviourId, value] of values) {
    const row = await findClaim(ladderId, behaviourId);
    if (row) await db.claims.put(changedRecord(row, { value, claimedOn, deletedAt: null }, writing));
    else await db.claims.add(newRecord(crypto.randomUUID(), { ladderId, behaviourId, value, claimedOn }, writing));
  }
}
