import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { changeLinks } from '@/lib/db/proof/evidence';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { readAgain } from '@/lib/db/win/mapping-acts';
import { toDay } from '@/lib/domain/day';
import type { Plan, PlanFields } from '@/lib/domain/plan/plan';
import { isPausedOn } from '@/lib/domain/plan/plan-days';
import { pausesOver } from '@/lib/domain/plan/plan-over';
import type { PlanStepId } from '@/lib/domain/plan/plan-steps';
import type { LinkChanges } from '@/lib/domain/proof/link-changes';
import { changedRecord, type Writing } from '@/lib/domain/record';
import type { Relevel } from '@/lib/domain/win/relevel';
import { type Win, withLevel } from '@/lib/domain/win/win';

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

/**
 * Links a win to a step, or takes that back, and with it changes its links to behaviours of the plan's ladder; all in one
 * transaction. What is linked is read again by `relevel`.
 */
export function setStepLink(
  planId: string,
  link: LinkChanges & { step: PlanStepId; winId: string; isLinked: boolean },
  relevel: Relevel = withLevel,
): Promise<Outcome<{ win: Win }>> {
  return attempt(async () => {
    const writing = await startWriting();
    const tables = [db.plans, db.wins, db.artifacts, db.evidence, db.ladders];
    return db.transaction('rw', tables, async (): Promise<Outcome<{ win: Win }>> => {
      const plan = await readIfOpen(planId);
      const before = await db.wins.get(link.winId);
      if (!plan || !before) return { ok: false, reason: 'not-found' };
      const others = (plan.steps[link.step] ?? []).filter((id) => id !== link.winId);
      const steps = { ...plan.steps, [link.step]: link.isLinked ? [...others, link.winId] : others };
      await db.plans.put(changedRecord<Plan>(plan, { steps }, writing));
      await changeLinks(link.winId, plan.ladderId, link, 'user', writing);
      if (link.isLinked) await readAgain(link.winId, relevel, writing);
      return { ok: true, win: (await db.wins.get(link.winId)) ?? before };
    });
  });
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
