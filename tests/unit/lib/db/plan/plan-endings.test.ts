import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { type Endings, endPlan, undoEnding } from '@/lib/db/plan/plan-endings';
import { startPlan } from '@/lib/db/plan/plan-milestones';
import { listOpenPlans, pausePlan } from '@/lib/db/plan/plans';
import { addDays, toDay } from '@/lib/domain/day';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const TODAY = toDay(new Date());
const LADDER = seniorEngineer.id;

async function start(): Promise<string> {
  const [planId, snapshotId] = [crypto.randomUUID(), crypto.randomUUID()];
  await startPlan({ planId, snapshotId }, { ladderId: LADDER, isSolid: true, focus: ['mentor'] });
  return planId;
}

async function end(planId: string): Promise<Endings> {
  const outcome = await endPlan(planId);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.act;
}

/** Of the plans that are under way, the newest first. */
async function openIds(): Promise<string[]> {
  return (await listOpenPlans()).map(({ id }) => id);
}

beforeEach(() => db.delete().then(() => db.open()));

describe('a plan that was ended early', () => {
  it('is over today, its pause with it, and goes on as it was when that is taken back', async () => {
    const planId = await start();
    const began = addDays(TODAY, -20);
    await db.plans.update(planId, { startedOn: began });
    await pausePlan(planId);
    await db.plans.update(planId, { pauses: [{ from: addDays(TODAY, -3), to: null }] });
    const act = await end(planId);
    expect(await db.plans.get(planId)).toMatchObject({
      state: 'ended',
      endedOn: TODAY,
      pauses: [{ from: addDays(TODAY, -3), to: TODAY }],
    });
    expect(await undoEnding(act)).toEqual({ ok: true, undid: true });
    expect(await db.plans.get(planId)).toMatchObject({
      state: 'open',
      startedOn: began,
      endedOn: null,
      pauses: [{ from: addDays(TODAY, -3), to: null }],
    });
  });

  it('goes on beside another that was under way before, as two logs brought them together', async () => {
    const planId = await start();
    const plan = await db.plans.get(planId);
    const older = crypto.randomUUID();
    if (plan) await db.plans.add({ ...plan, id: older, startedOn: addDays(TODAY, -9) });
    const act = await end(planId);
    expect(await openIds()).toEqual([older]);
    expect(await undoEnding(act)).toEqual({ ok: true, undid: true });
    expect(await openIds()).toEqual([planId, older]);
    const both = [await end(planId), await end(older)];
    for (const each of both.reverse()) expect(await undoEnding(each)).toEqual({ ok: true, undid: true });
    expect(await openIds()).toEqual([planId, older]);
  });

  it('stays ended once another is under way, and once it goes on again', async () => {
    const planId = await start();
    const act = await end(planId);
    const next = await start();
    expect(await undoEnding(act)).toEqual({ ok: true, undid: false });
    expect(await openIds()).toEqual([next]);
    await end(next);
    expect(await undoEnding(act)).toEqual({ ok: true, undid: true });
    expect(await undoEnding(act)).toEqual({ ok: true, undid: false });
  });
});
