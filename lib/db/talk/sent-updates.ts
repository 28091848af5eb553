import { actTables } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { addEvidence } from '@/lib/db/proof/evidence';
import { changedRecord, newRecord } from '@/lib/domain/record';
import { type WinFields, withLevel } from '@/lib/domain/win/win';

/**
 * Logs that an update was sent, as the win of its week and audience. `existing`: it is logged already, and stays as it
 * is; one that was taken back is written anew.
 */
export function logSentUpdate(
  winId: string,
  fields: WinFields,
  evidence: { ladderId: string; behaviourIds: readonly string[] },
): Promise<Outcome<{ result: 'added' | 'existing' }>> {
  return attempt(async () => {
    const writing = await startWriting();
    const tables = [...actTables(), db.ladders];
    return db.transaction('rw', tables, async (): Promise<Outcome<{ result: 'added' | 'existing' }>> => {
      const row = await db.wins.get(winId);
      if (row?.deletedAt === null) return { ok: true, result: 'existing' };
      const levelled = withLevel(fields);
      if (row) await db.wins.put(changedRecord(row, { ...levelled, deletedAt: null }, writing));
      else await db.wins.add(newRecord(winId, levelled, writing));
      await addEvidence(winId, evidence.ladderId, evidence.behaviourIds, 'user', writing);
      return { ok: true, result: 'added' };
    });
  });
}
