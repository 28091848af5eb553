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
      const [act] = await setClaims(ladderId, new Map([[behaviourId, value]]), writing);
      return act ? { ok: true, act } : { ok: false, reason: 'not-found' };
    });
  });
}

/** Takes a slip back, and with it the day on which it was said; `undone: false`: it was changed since, and stays. */
export function undoClaim(act: ClaimAct): Promise<Outcome<{ undone: boolean }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.claims, async () => ({ ok: true, undone: await putClaimsBack([act], writing) }));
  });
}

/** Takes claims back inside the caller's transaction, all or none; false: one was changed since, and all stay. */
export async function putClaimsBack(acts: readonly ClaimAct[], writing: Writing): Promise<boolean> {
  const rows = await db.claims.bulkGet(acts.map(({ after }) => after.id));
  const back = acts.flatMap(({ before, after }, at) => {
    const row = rows[at];
    if (row?.rev !== after.rev) return [];
    const { value, claimedOn, deletedAt } = before ?? { ...row, deletedAt: writing.now.toISOString() };
    return changedRecord<Claim>(row, { value, claimedOn, deletedAt }, writing);
  });
  if (back.length < acts.length) return false;
  await db.claims.bulkPut(back);
  return true;
}

/** What the user says of several behaviours from today on, inside the caller's transaction. */
export async function setClaims(
  ladderId: string,
  values: ReadonlyMap<string, ClaimValue>,
  writing: Writing,
): Promise<ClaimAct[]> {
  const claimedOn = toDay(writing.now);
  const acts: ClaimAct[] = [];
  for (const [behaviourId, value] of values) {
    const before = await db.claims.where('[ladderId+behaviourId]').equals([ladderId, behaviourId]).first();
    const after = before
      ? changedRecord(before, { value, claimedOn, deletedAt: null }, writing)
      : newRecord(crypto.randomUUID(), { ladderId, behaviourId, value, claimedOn }, writing);
    await db.claims.put(after);
    acts.push({ before, after });
  }
  return acts;
}
