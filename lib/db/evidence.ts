import type { Evidence } from '@/lib/domain/evidence';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

/** Links a win to exactly these behaviours of a ladder; links to other ladders stay. */
export function setEvidence(
  winId: string,
  ladderId: string,
  behaviourIds: readonly string[],
  by: Evidence['by'] = 'user',
): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [db.wins, db.evidence], async (): Promise<Outcome> => {
      if (!(await db.wins.get(winId))) return { ok: false, reason: 'not-found' };
      const rows = await db.evidence.where('winId').equals(winId).toArray();
      const dropped = rows.filter(
        (row) => row.ladderId === ladderId && row.deletedAt === null && !behaviourIds.includes(row.behaviourId),
      );
      const deletedAt = writing.now.toISOString();
      await db.evidence.bulkPut(dropped.map((row) => changedRecord(row, { deletedAt }, writing)));
      await addEvidence(winId, ladderId, behaviourIds, by, writing);
      return { ok: true };
    });
  });
}

/** Adds the links that are not there, inside the caller's transaction. */
export async function addEvidence(
  winId: string,
  ladderId: string,
  behaviourIds: readonly string[],
  by: Evidence['by'],
  writing: Writing,
): Promise<void> {
  for (const behaviourId of new Set(behaviourIds)) {
    const pair = [winId, ladderId, behaviourId];
    const row = await db.evidence.where('[winId+ladderId+behaviourId]').equals(pair).first();
    if (!row) await db.evidence.add(newRecord(crypto.randomUUID(), { winId, ladderId, behaviourId, by }, writing));
    else if (row.deletedAt !== null) await db.evidence.put(changedRecord(row, { deletedAt: null, by }, writing));
  }
}
