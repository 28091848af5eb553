import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { addCriterion, listCriteria } from '@/lib/db/talk/criteria';
import { changeTalk, holdTalk, listTalks, planTalk, setTalkRemoved } from '@/lib/db/talk/talks';
import { addDays, toDay } from '@/lib/domain/day';
import { BLANK_CRITERION } from '../../domain/a-criterion';

const id = () => crypto.randomUUID();
const today = toDay(new Date());

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

async function aHeldTalk(heldOn: string): Promise<string> {
  const talkId = id();
  await planTalk(talkId, { heldOn });
  await holdTalk(talkId);
  return talkId;
}

describe('talks', () => {
  it('are planned one at a time, however often it is asked', async () => {
    const first = id();
    expect(await planTalk(first, { with: 'Mara' })).toEqual({ ok: true, talkId: first });
    expect(await planTalk(id())).toEqual({ ok: true, talkId: first });
    expect(await planTalk(first)).toEqual({ ok: true, talkId: first });
    expect(await listTalks()).toMatchObject([{ id: first, with: 'Mara', state: 'planned', minutes: 30, heldOn: null }]);
  });

  it('are listed with the planned one first, then the last one', async () => {
    const [old, newer] = [await aHeldTalk('2026-02-02'), await aHeldTalk('2026-04-01')];
    const planned = id();
    await planTalk(planned);
    expect((await listTalks()).map((talk) => talk.id)).toEqual([planned, newer, old]);
  });

  it('change field by field', async () => {
    const talkId = id();
    await planTalk(talkId);
    await Promise.all([changeTalk(talkId, { notes: 'Said: lead one' }), changeTalk(talkId, { with: 'Mara' })]);
    expect(await listTalks()).toMatchObject([{ notes: 'Said: lead one', with: 'Mara' }]);
    expect(await changeTalk(id(), { notes: '' })).toEqual({ ok: false, reason: 'not-found' });
  });

  it('are held on their day, or today where that is to come or was never set, with what was half typed', async () => {
    for (const [heldOn, on] of [
      [null, today],
      [addDays(today, 9), today],
      [addDays(today, -9), addDays(today, -9)],
    ] as const) {
      await db.talks.clear();
      const [talkId, criterionId] = [id(), id()];
      await planTalk(talkId, { heldOn });
      const typed = { criterionId, fields: { ...BLANK_CRITERION, talkId } };
      expect(await holdTalk(talkId, typed)).toEqual({ ok: true, was: { heldOn } });
      expect(await holdTalk(talkId, typed)).toMatchObject({ ok: true });
      expect(await listTalks()).toMatchObject([{ state: 'held', heldOn: on }]);
      expect((await listCriteria()).filter((criterion) => criterion.id === criterionId)).toHaveLength(1);
    }
  });

  it('are held with nothing, or not at all: a half typed criterion that cannot be kept keeps the talk as it was', async () => {
    const talkId = id();
    await planTalk(talkId);
    const add = vi.spyOn(db.criteria, 'add').mockRejectedValueOnce(new Error('full'));
    const typed = { criterionId: id(), fields: { ...BLANK_CRITERION, talkId } };
    expect(await holdTalk(talkId, typed)).toEqual({ ok: false, reason: 'storage-failed' });
    add.mockRestore();
    expect(await listTalks()).toMatchObject([{ state: 'planned' }]);
  });

  it('are taken away and brought back, and what was asked for in them stays', async () => {
    const talkId = await aHeldTalk('2026-04-01');
    await addCriterion(id(), { ...BLANK_CRITERION, talkId });
    await setTalkRemoved(talkId, true);
    expect(await listTalks()).toEqual([]);
    expect(await changeTalk(talkId, { notes: 'late' })).toEqual({ ok: false, reason: 'not-found' });
    expect(await listCriteria()).toHaveLength(1);
    await setTalkRemoved(talkId, false);
    expect(await listTalks()).toMatchObject([{ id: talkId, notes: '' }]);
  });
});
