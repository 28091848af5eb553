import '../../../coach-script';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { coachRelevel } from '@/lib/coach/coach';
import { db } from '@/lib/db/database';
import { closeChapter, listChapters } from '@/lib/db/plan/chapters';
import { endPlan } from '@/lib/db/plan/plan-endings';
import { finishPlan, openCheckpoint, startPlan } from '@/lib/db/plan/plan-milestones';
import { listPlans, nameProblem, pausePlan, readOpenPlan, resumePlan } from '@/lib/db/plan/plans';
import { setStepLink, undoStepLink } from '@/lib/db/plan/step-links';
import { setClaim } from '@/lib/db/proof/claims';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import { changeSettings, readSettings } from '@/lib/db/settings';
import { readLog, readLogBetween } from '@/lib/db/win/log';
import { changeWin, readWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { ChapterSchema } from '@/lib/domain/plan/chapter';
import { PlanSchema } from '@/lib/domain/plan/plan';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';
import { setLinks } from '../proof/set-links';

const LADDER = 'senior-engineer';
const PLAN = 'b1a00000-0000-4000-8000-000000000001';
const snapshotId = () => crypto.randomUUID();
const at = (day: string) => vi.setSystemTime(`${day}T12:00:00`);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at('2026-03-02');
  await emptyLog();
});

function start(focus = ['mentor']) {
  return startPlan({ planId: PLAN, snapshotId: snapshotId() }, { ladderId: LADDER, isSolid: true, focus });
}

async function aWin(occurredOn: string, behaviourIds: string[], changes: Partial<WinFields> = {}) {
  const winId = crypto.randomUUID();
  const fields = { ...blankWin(occurredOn, 'A win'), did: 'I did a thing', status: 'ready' as const, ...changes };
  await saveWin({ winId, fields, evidence: { ladderId: LADDER, behaviourIds, by: 'user' } });
  return winId;
}

describe('a plan', () => {
  it('begins with its snapshot of day 0, and fits its schema', async () => {
    await setClaim(LADDER, 'mentor', 'sometimes');
    expect(await start()).toEqual({ ok: true, planId: PLAN });
    const plan = await readOpenPlan();
    expect(v.parse(PlanSchema, plan)).toEqual(plan);
    const [snapshot] = await listSnapshots(LADDER);
    expect(snapshot).toMatchObject({ id: plan?.startSnapshotId, reason: 'day-0', takenOn: '2026-03-02' });
    expect(snapshot?.behaviours.find(({ behaviourId }) => behaviourId === 'mentor')?.claim).toBe('sometimes');
  });

  it('is the only one under way: a second start adds neither plan nor snapshot', async () => {
    await start();
    const again = await startPlan(
      { planId: crypto.randomUUID(), snapshotId: snapshotId() },
      { ladderId: LADDER, isSolid: true, focus: [] },
    );
    expect(again).toEqual({ ok: true, planId: PLAN });
    expect([(await listPlans()).length, (await listSnapshots(LADDER)).length]).toEqual([1, 1]);
  });

  it('is not begun with a ladder that is gone, and leaves no snapshot behind', async () => {
    const ids = { planId: PLAN, snapshotId: snapshotId() };
    expect(await startPlan(ids, { ladderId: 'gone', isSolid: true, focus: [] })).toEqual({
      ok: false,
      reason: 'not-found',
    });
    expect([await db.plans.count(), await db.snapshots.count()]).toEqual([0, 0]);
  });

  it('rests and goes on; a pause that ends the day it began was none', async () => {
    await start();
    at('2026-03-10');
    await pausePlan(PLAN);
    await pausePlan(PLAN);
    expect((await readOpenPlan())?.pauses).toEqual([{ from: '2026-03-10', to: null }]);
    await resumePlan(PLAN);
    expect((await readOpenPlan())?.pauses).toEqual([]);
    await pausePlan(PLAN);
    at('2026-03-17');
    await resumePlan(PLAN);
    expect((await readOpenPlan())?.pauses).toEqual([{ from: '2026-03-10', to: '2026-03-17' }]);
  });

  it('goes on under a clock that was set back, too: a pause that ends later ends today', async () => {
    await start();
    at('2026-03-10');
    await pausePlan(PLAN);
    at('2026-03-17');
    await resumePlan(PLAN);
    at('2026-03-16');
    await resumePlan(PLAN);
    expect((await readOpenPlan())?.pauses).toEqual([{ from: '2026-03-10', to: '2026-03-16' }]);
    at('2026-03-10');
    await resumePlan(PLAN);
    expect((await readOpenPlan())?.pauses).toEqual([]);
  });

  it('keeps links to steps and the name of the problem', async () => {
    await start();
    const winId = await aWin('2026-03-03', []);
    const link = { step: 'problem', winId, isLinked: true, chosen: ['resolve-ambiguity'] } as const;
    await setStepLink(PLAN, link);
    await setStepLink(PLAN, link);
    expect((await readLog(LADDER))[0]?.behaviourIds).toEqual(['resolve-ambiguity']);
    await nameProblem(PLAN, { name: 'Who owns exports' });
    await nameProblem(PLAN, { vagueFor: 'since spring' });
    expect(await readOpenPlan()).toMatchObject({
      steps: { problem: [winId] },
      problem: { name: 'Who owns exports', vagueFor: 'since spring' },
    });
    // What another window links meanwhile stays.
    await setLinks(winId, LADDER, ['resolve-ambiguity', 'mentor']);
    await setStepLink(PLAN, { ...link, isLinked: false, chosen: [], dropped: link.chosen });
    expect((await readOpenPlan())?.steps).toEqual({ problem: [] });
    expect((await readLog(LADDER))[0]?.behaviourIds).toEqual(['mentor']);
    const nothing = await setStepLink(PLAN, { ...link, winId: PLAN });
    expect(nothing).toEqual({ ok: false, reason: 'not-found' });
  });

  it('has what only the rule has read read again once it is linked to a step', async () => {
    await start();
    const winId = await aWin('2026-03-03', [], { did: 'I contributed to architecture discussions' });
    const link = { step: 'problem', winId, isLinked: true, chosen: ['resolve-ambiguity'] } as const;
    const linked = await setStepLink(PLAN, link, await coachRelevel());
    expect(linked).toMatchObject({ ok: true, win: { level: 'vague', levelBy: 'coach' } });
    expect(await db.wins.get(winId)).toMatchObject({ level: 'vague', levelBy: 'coach' });
  });

  it('leaves a step alone whose link is taken back after it was changed', async () => {
    await start();
    const winId = await aWin('2026-03-03', []);
    const link = { step: 'problem', winId, isLinked: true, chosen: ['resolve-ambiguity'] } as const;
    const linked = await setStepLink(PLAN, link);
    if (!linked.ok) throw new Error(linked.reason);
    await setStepLink(PLAN, { ...link, winId: await aWin('2026-03-04', []) });
    const before = await readOpenPlan();
    expect(await undoStepLink(linked.act)).toEqual({ ok: true, undid: false });
    expect(await readOpenPlan()).toEqual(before);
    expect((await readWin(winId, LADDER))?.behaviourIds).toEqual(['resolve-ambiguity']);
  });

  it('opens a checkpoint once, not before its day', async () => {
    await start();
    await aWin('2026-03-03', ['mentor']);
    await aWin('2026-03-31', []);
    await aWin('2026-04-01', ['mentor']);
    at('2026-03-30');
    expect(await openCheckpoint(PLAN, 30, snapshotId())).toMatchObject({ ok: false });
    // Day 30 is the 31st of March; it is looked at three days later.
    at('2026-04-03');
    await openCheckpoint(PLAN, 30, snapshotId());
    await openCheckpoint(PLAN, 30, snapshotId());
    expect((await readOpenPlan())?.checkpoints).toMatchObject([{ takenOn: '2026-04-03', examples: 2, mapped: 1 }]);
    expect((await listSnapshots(LADDER)).map(({ reason }) => reason)).toEqual(['day-0', 'day-30']);
  });

  it('keeps a checkpoint closed that was passed by, whatever a window of that day still offers', async () => {
    await start();
    // Day 60 is the 30th of April.
    at('2026-04-30');
    expect(await openCheckpoint(PLAN, 30, snapshotId())).toEqual({ ok: false, reason: 'not-found' });
    expect(await openCheckpoint(PLAN, 60, snapshotId())).toEqual({ ok: true });
    expect(await openCheckpoint(PLAN, 30, snapshotId())).toEqual({ ok: false, reason: 'not-found' });
    expect((await listSnapshots(LADDER)).map(({ reason }) => reason)).toEqual(['day-0', 'day-60']);
  });

  it('that is paused past day 90 and finished in another window rests no more', async () => {
    await start();
    at('2026-06-02');
    await pausePlan(PLAN);
    at('2026-06-05');
    expect(await finishPlan(PLAN, snapshotId())).toEqual({ ok: true });
    expect((await listPlans())[0]?.pauses).toEqual([{ from: '2026-06-02', to: '2026-06-05' }]);
  });

  it('gets its verdict on day 90, not before', async () => {
    await start();
    await aWin('2026-03-20', ['reasoned-no'], { reasoning: 'It would freeze the format' });
    at('2026-05-29');
    expect(await finishPlan(PLAN, snapshotId())).toMatchObject({ ok: false });
    at('2026-05-30');
    expect(await finishPlan(PLAN, snapshotId())).toEqual({ ok: true });
    const [plan] = await listPlans();
    expect(v.parse(PlanSchema, plan)).toEqual(plan);
    expect(plan).toMatchObject({ state: 'finished', endedOn: '2026-05-30' });
    const moved = plan?.verdict?.categories.filter((each) => each.moved.length > 0);
    expect(moved?.map(({ categoryId }) => categoryId)).toEqual(['judgment']);
    expect(await readOpenPlan()).toBeUndefined();
  });
});

describe('freezing is final', () => {
  it('whatever is done after the end, to the plan or to the log', async () => {
    await start();
    const winId = await aWin('2026-03-20', ['reasoned-no'], { reasoning: 'It would freeze the format' });
    at('2026-05-30');
    await finishPlan(PLAN, snapshotId());
    const frozen = async () => [await db.plans.toArray(), await db.snapshots.toArray()];
    const before = await frozen();
    at('2026-06-02');
    await changeWin(winId, { title: 'Renamed', reasoning: '' });
    await setLinks(winId, LADDER, []);
    await setClaim(LADDER, 'mentor', 'consistently');
    await trashWin(winId);
    const commands = [
      pausePlan(PLAN),
      resumePlan(PLAN),
      setStepLink(PLAN, { step: 'problem', winId, isLinked: true, chosen: ['mentor'] }),
      nameProblem(PLAN, { name: 'Another', vagueFor: '' }),
      openCheckpoint(PLAN, 60, snapshotId()),
      finishPlan(PLAN, snapshotId()),
      endPlan(PLAN),
    ];
    for (const outcome of await Promise.all(commands)) expect(outcome).toEqual({ ok: false, reason: 'not-found' });
    expect(await frozen()).toEqual(before);
  });
});

describe('moving on', () => {
  const ids = { chapterId: 'c4a90000-0000-4000-8000-000000000001', snapshotId: 'c4a90000-0000-4000-8000-000000000002' };
  const closing = { reason: 'promoted', employer: 'Acme', ladderId: LADDER } as const;

  it('closes the chapter with a snapshot, ends the plan, and begins the next level today', async () => {
    await changeSettings({ profile: { level: 'Engineer II', since: '2024-05-01', target: 'Senior' } });
    await start();
    await pausePlan(PLAN);
    at('2026-04-01');
    const next = { level: 'Senior', target: 'Staff' };
    expect(await closeChapter(ids, closing, next)).toMatchObject({ ok: true });
    expect(await closeChapter(ids, closing, next)).toEqual({ ok: true, act: null });
    const [chapter, ...others] = await listChapters();
    expect(others).toEqual([]);
    expect(v.parse(ChapterSchema, chapter)).toEqual(chapter);
    expect(chapter).toMatchObject({
      ...closing,
      ...{ level: 'Engineer II', target: 'Senior', startedOn: '2024-05-01', endedOn: '2026-04-01' },
    });
    expect((await listSnapshots(LADDER)).at(-1)).toMatchObject({ id: chapter?.snapshotId, reason: 'manual' });
    expect((await listPlans())[0]).toMatchObject({
      ...{ state: 'ended', endedOn: '2026-04-01' },
      pauses: [{ from: '2026-03-02', to: '2026-04-01' }],
    });
    expect((await readSettings()).profile).toEqual({ level: 'Senior', since: '2026-04-01', target: 'Staff' });
  });

  it('ends both plans that are under way where two machines’ logs came together', async () => {
    await start();
    const [plan] = await db.plans.toArray();
    if (!plan) throw new Error('no plan was started');
    await db.plans.add({ ...plan, id: crypto.randomUUID(), startedOn: '2026-02-20' });
    at('2026-04-01');
    await closeChapter(ids, closing, { level: 'Senior', target: 'Staff' });
    expect((await listPlans()).map(({ state, endedOn }) => [state, endedOn])).toEqual([
      ['ended', '2026-04-01'],
      ['ended', '2026-04-01'],
    ]);
  });

  it('begins the second chapter where the first ended, if the user never said since when', async () => {
    await closeChapter(ids, closing, { level: 'Senior', target: 'Staff' });
    await changeSettings({ profile: { level: 'Senior', since: null, target: 'Staff' } });
    at('2027-03-02');
    const again = { chapterId: crypto.randomUUID(), snapshotId: snapshotId() };
    await closeChapter(again, { ...closing, reason: 'new-employer' }, { level: 'Senior', target: 'Staff' });
    expect((await listChapters()).map(({ startedOn }) => startedOn)).toEqual(['2026-03-02', null]);
  });
});

it('the log of some days is that part of the whole log', async () => {
  for (const day of ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']) await aWin(day, ['mentor']);
  const byId = (log: { win: { id: string } }[]) => [...log].sort((a, b) => a.win.id.localeCompare(b.win.id));
  const all = await readLog(LADDER);
  const some = all.filter(({ win }) => win.occurredOn >= '2026-02-28' && win.occurredOn <= '2026-03-01');
  expect(some).toHaveLength(2);
  expect(byId(await readLogBetween(LADDER, '2026-02-28', '2026-03-01'))).toEqual(byId(some));
});
