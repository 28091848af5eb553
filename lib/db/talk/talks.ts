import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { type Day, toDay } from '@/lib/domain/day';
import { changedRecord, newRecord } from '@/lib/domain/record';
import type { CriterionFields } from '@/lib/domain/talk/criterion';
import { blankTalk, type Talk, type TalkFields } from '@/lib/domain/talk/talk';
import { putNewCriterion } from './criteria';

/** Every talk: the one that is planned first, then those that were held, the last one first. */
export async function listTalks(): Promise<Talk[]> {
  const rows = await standingRows(db.talks);
  const rank = ({ state, heldOn }: Talk) => (state === 'planned' ? '9999-12-31' : (heldOn ?? ''));
  return rows.sort((a, b) => rank(b).localeCompare(rank(a)) || b.createdAt.localeCompare(a.createdAt));
}

/** Begins to plan a talk. Where one is planned already nothing is added, and its id comes back. */
export function planTalk(talkId: string, fields: Partial<TalkFields> = {}): Promise<Outcome<{ talkId: string }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.talks, async (): Promise<Outcome<{ talkId: string }>> => {
      const planned = (await listTalks()).find(({ state }) => state === 'planned');
      if (planned) return { ok: true, talkId: planned.id };
      if (!(await db.talks.get(talkId))) {
        await db.talks.add(newRecord(talkId, { ...blankTalk(), ...fields }, writing));
      }
      return { ok: true, talkId };
    });
  });
}

/** Changes the given fields of a talk and no others. */
export function changeTalk(talkId: string, changes: Partial<TalkFields>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.talks, async (): Promise<Outcome> => {
      const row = await db.talks.get(talkId);
      if (!row || row.deletedAt !== null) return { ok: false, reason: 'not-found' };
      await db.talks.put(changedRecord<Talk>(row, changes, writing));
      return { ok: true };
    });
  });
}

/**
 * Says that a talk was held: on its day, or today where it has none or one that is still to come. What was half typed
 * as a criterion is added with it. Held already, it stays as it is.
 */
export function holdTalk(
  talkId: string,
  typed: { criterionId: string; fields: CriterionFields } | null = null,
): Promise<Outcome<{ was: { heldOn: Day | null } }>> {
  return attempt(async () => {
    const writing = await startWriting();
    const tables = [db.talks, db.criteria];
    return db.transaction('rw', tables, async (): Promise<Outcome<{ was: { heldOn: Day | null } }>> => {
      const row = await db.talks.get(talkId);
      if (!row || row.deletedAt !== null) return { ok: false, reason: 'not-found' };
      const today = toDay(writing.now);
      const heldOn = row.heldOn !== null && row.heldOn <= today ? row.heldOn : today;
      if (row.state === 'planned') await db.talks.put(changedRecord<Talk>(row, { state: 'held', heldOn }, writing));
      if (typed) await putNewCriterion(typed.criterionId, typed.fields, writing);
      return { ok: true, was: { heldOn: row.heldOn } };
    });
  });
}

/** Takes a talk away, or brings it back; what was asked for in it stays. */
export function setTalkRemoved(talkId: string, isRemoved: boolean): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.talks, async (): Promise<Outcome> => {
      const row = await db.talks.get(talkId);
      if (!row) return { ok: false, reason: 'not-found' };
      const deletedAt = isRemoved ? writing.now.toISOString() : null;
      await db.talks.put(changedRecord<Talk>(row, { deletedAt }, writing));
      return { ok: true };
    });
  });
}
