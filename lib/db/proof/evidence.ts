import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { readFor } from '@/lib/db/ladder/crosswalk';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { toDay } from '@/lib/domain/day';
import { behavioursShown } from '@/lib/domain/ladder/crosswalk';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { LinkChanges } from '@/lib/domain/proof/link-changes';
import { changedRecord, newRecord, type RecordFields, type Writing } from '@/lib/domain/record';
import { onLinked, onUnlinked } from '@/lib/domain/win/follow-up';
import type { Win } from '@/lib/domain/win/win';

/**
 * Links a win to `chosen` and takes the links to `dropped` back. Only those are written: links that another window made
 * stay, and so do those that another ladder lends, which are not made the user's own.
 */
export function changeEvidence(
  winId: string,
  ladderId: string,
  changes: LinkChanges,
  by: Evidence['by'] = 'user',
): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [db.wins, db.evidence, db.ladders], async (): Promise<Outcome> => {
      if (!(await db.wins.get(winId))) return { ok: false, reason: 'not-found' };
      await changeLinks(winId, ladderId, changes, by, writing);
      return { ok: true };
    });
  });
}

/** The same inside the caller's transaction. */
export async function changeLinks(
  winId: string,
  ladderId: string,
  { chosen, dropped = [] }: LinkChanges,
  by: Evidence['by'],
  writing: Writing,
): Promise<void> {
  const rows = await db.evidence.where('winId').equals(winId).toArray();
  const shown = behavioursShown(rows, await readFor(ladderId));
  const droppedIds = shown.filter((id) => dropped.includes(id) && !chosen.includes(id));
  await db.evidence.bulkPut(droppedIds.map((id) => takenBack(rows, { winId, ladderId, behaviourId: id }, writing)));
  await changeStanding(winId, (win) => onUnlinked(win, droppedIds, toDay(writing.now)), writing);
  await addEvidence(winId, ladderId, chosen, by, writing);
}

/** The row that says so; one that only the crosswalk made gets a row of its own, or it would be there again. */
function takenBack(rows: readonly Evidence[], pair: Omit<Evidence, keyof RecordFields | 'by'>, writing: Writing) {
  const deletedAt = writing.now.toISOString();
  const own = rows.find(({ ladderId, behaviourId }) => ladderId === pair.ladderId && behaviourId === pair.behaviourId);
  return changedRecord<Evidence>(
    own ?? newRecord(crypto.randomUUID(), { ...pair, by: 'user' as const }, writing),
    { deletedAt, ...(own?.undone && { undone: false }) },
    writing,
  );
}

/** Adds the links that are not there, and the date that one of them asks for, inside the caller's transaction. */
export async function addEvidence(
  winId: string,
  ladderId: string,
  behaviourIds: readonly string[],
  by: Evidence['by'],
  writing: Writing,
): Promise<void> {
  const linked: string[] = [];
  for (const behaviourId of new Set(behaviourIds)) {
    const pair = [winId, ladderId, behaviourId];
    const row = await db.evidence.where('[winId+ladderId+behaviourId]').equals(pair).first();
    if (row?.deletedAt !== null) linked.push(behaviourId);
    if (!row) await db.evidence.add(newRecord(crypto.randomUUID(), { winId, ladderId, behaviourId, by }, writing));
    else if (row.deletedAt !== null) await db.evidence.put(changedRecord(row, { deletedAt: null, by }, writing));
  }
  await changeStanding(winId, (win) => onLinked(win, linked, toDay(writing.now)), writing);
}

async function changeStanding(winId: string, change: (win: Win) => Partial<Win>, writing: Writing): Promise<void> {
  const win = await db.wins.get(winId);
  const changed = win && changedRecord(win, change(win), writing);
  if (changed && changed !== win) await db.wins.put(changed);
}
