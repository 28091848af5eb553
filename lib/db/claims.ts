import type { Claim, ClaimValue } from '@/lib/domain/claim';
import { toDay } from '@/lib/domain/day';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

export async function listClaims(ladderId: string): Promise<Claim[]> {
  return db.claims.filter((claim) => claim.ladderId === ladderId && claim.deletedAt === null).toArray();
}

/** What the user says of a behaviour from today on. */
export function setClaim(ladderId: string, behaviourId: string, value: ClaimValue): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.claims, async (): Promise<Outcome> => {
      await setClaims(ladderId, new Map([[behaviourId, value]]), writing);
      return { ok: true };
    });
  });
}

/** What the user says of several behaviours from today on, inside the caller's transaction. */
export async function setClaims(
  ladderId: string,
  values: ReadonlyMap<string, ClaimValue>,
  writing: Writing,
): Promise<void> {
  const claimedOn = toDay(writing.now);
  for (const [behaviourId, value] of values) {
    const row = await db.claims.where('[ladderId+behaviourId]').equals([ladderId, behaviourId]).first();
    if (row) await db.claims.put(changedRecord(row, { value, claimedOn, deletedAt: null }, writing));
    else await db.claims.add(newRecord(crypto.randomUUID(), { ladderId, behaviourId, value, claimedOn }, writing));
  }
}
