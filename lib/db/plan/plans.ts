import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { toDay } from '@/lib/domain/day';
import type { Plan, PlanFields } from '@/lib/domain/plan/plan';
import { isPausedOn } from '@/lib/domain/plan/plan-days';
import { pausesOver } from '@/lib/domain/plan/plan-over';
import { changedRecord, type Writing } from '@/lib/domain/record';

/** Every plan, the newest first. */
export async function listPlans(): Promise<Plan[]> {
  const rows = await standingRows(db.plans);
  return rows.sort((a, b) => b.startedOn.localeCompare(a.startedOn) || b.createdAt.localeCompare(a.createdAt));
}

/** Those that are under way, the newest first: two machines' logs may bring two together. */
export async function listOpenPlans(): Promise<Plan[]> {
  return (await listPlans()).filter(({ state }) => state === 'open');
}

/** The plan that is under way; of two the newest. */
export async function readOpenPlan(): Promise<Plan | undefined> {
  return (await listOpenPlans())[0];
}

/** From today on no day counts. */
export function pausePlan(planId: string): Promise<Outcome> {
  return changeOpen(planId, (plan, { now }) => {
    const today = toDay(now);
    return isPausedOn(plan, today) ? {} : { pauses: [...plan.pauses, { from: today, to: null }] };
  });
}

/** From today on every day counts again. */
export function resumePlan(planId: string): Promise<Outcome> {
  return changeOpen(planId, (plan, { now }) => ({ pauses: pausesOver(plan.pauses, toDay(now)) }));
}

/** Says of the problem what is given, and leaves the rest as another window may have written it. */
export function nameProblem(planId: string, said: Partial<PlanFields['problem']>): Promise<Outcome> {
  return changeOpen(planId, ({ problem }) => ({ problem: { ...problem, ...said } }));
}

/** The plan if it is under way: one that is over is not changed any more. */
export async function readIfOpen(planId: string): Promise<Plan | undefined> {
  const plan = await db.plans.get(planId);
  return plan?.state === 'open' && plan.deletedAt === null ? plan : undefined;
}

function changeOpen(planId: string, change: (plan: Plan, writing: Writing) => Partial<PlanFields>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.plans, async (): Promise<Outcome> => {
      const plan = await readIfOpen(planId);
      if (!plan) return { ok: false, reason: 'not-found' };
      await db.plans.put(changedRecord<Plan>(plan, change(plan, writing), writing));
      return { ok: true };
    });
  });
}
