import type { Claim, ClaimValue } from '@/lib/domain/claim';
import { toDay } from '@/lib/domain/day';
import { changedRecord, newRecord } from '@/lib/domain/record';
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
      const claimedOn = toDay(writing.now);
      const row = await db.claims.where('[ladderId+behaviourId]').equals([ladderId, behaviourId]).first();
      if (row) await db.claims.put(changedRecord(row, { value, claimedOn, deletedAt: null }, writing));
      else await db.claims.add(newRecord(crypto.randomUUID(), { ladderId, behaviourId, value, claimedOn }, writing));
      return { ok: true };
    });
  });
}
