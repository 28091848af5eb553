import { beforeEach, describe, expect, it } from 'vitest';
import { type ClosingAct, closeChapter, listChapters, undoClosing } from '@/lib/db/plan/chapters';
import { endPlan } from '@/lib/db/plan/plan-endings';
import { startPlan } from '@/lib/db/plan/plan-milestones';
import { listPlans, pausePlan } from '@/lib/db/plan/plans';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { emptyLog } from '../../../empty-log';

const LADDER = 'senior-engineer';
const PROFILE = { level: 'Engineer II', since: '2024-05-01', target: 'Senior' };
const planId = 'c4a90000-0000-4000-8000-000000000009';
const newIds = () => ({ chapterId: crypto.randomUUID(), snapshotId: crypto.randomUUID() });

beforeEach(async () => {
  await emptyLog();
  await changeSettings({ profile: PROFILE });
  const ids = { planId, snapshotId: crypto.randomUUID() };
  await startPlan(ids, { ladderId: LADDER, isSolid: true, focus: ['mentor'] });
  await pausePlan(planId);
});

const stands = async () => ({
  chapters: await listChapters(),
  plans: (await listPlans()).map(({ state, endedOn, pauses }) => ({ state, endedOn, pauses })),
  profile: (await readSettings()).profile,
});

async function close(): Promise<ClosingAct> {
  const closing = { reason: 'promoted', employer: 'Acme', ladderId: LADDER } as const;
  const outcome = await closeChapter(newIds(), closing, { level: 'Senior', target: 'Staff' });
  if (!outcome.ok || !outcome.act) throw new Error('not closed');
  return outcome.act;
}

describe('a chapter that was closed by a slip', () => {
  it('is open again with its plan and its profile; the snapshot stays', async () => {
    const before = await stands();
    const act = await close();
    expect(await stands()).not.toEqual(before);
    const taken = await listSnapshots(LADDER);
    expect(await undoClosing(act)).toEqual({ ok: true, undid: true });
    expect(await stands()).toEqual(before);
    expect(await listSnapshots(LADDER)).toEqual(taken);
    expect(await undoClosing(act)).toEqual({ ok: true, undid: false });
  });

  it('can be closed after all', async () => {
    await undoClosing(await close());
    await close();
    expect(await stands()).toMatchObject({ chapters: [{ employer: 'Acme' }], plans: [{ state: 'ended' }] });
  });

  it.each([
    ['the level is changed', () => changeSettings({ profile: { ...PROFILE, level: 'Staff' } })],
    [
      'the next plan is begun',
      () =>
        startPlan(
          { planId: crypto.randomUUID(), snapshotId: crypto.randomUUID() },
          { ladderId: LADDER, isSolid: true, focus: ['mentor'] },
        ),
    ],
  ])('stays closed once %s', async (_, change) => {
    const act = await close();
    await change();
    const before = await stands();
    expect(await undoClosing(act)).toEqual({ ok: true, undid: false });
    expect(await stands()).toEqual(before);
  });

  it('opens no plan that had ended before', async () => {
    await endPlan(planId);
    const before = await stands();
    expect(await undoClosing(await close())).toEqual({ ok: true, undid: true });
    expect(await stands()).toEqual(before);
  });
});
