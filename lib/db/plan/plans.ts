import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { keepStanding, readStanding, standingTables } from '@/lib/db/quiz/standing';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { readLogBetween } from '@/lib/db/win/log';
import { toDay } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import { newPlan, type Plan, type PlanFields } from '@/lib/domain/plan/plan';
import { type CheckpointDay, isPausedOn, PLAN_DAYS, planDayOf } from '@/lib/domain/plan/plan-days';
import { countExamples } from '@/lib/domain/plan/plan-examples';
import { overOn, pausesOver } from '@/lib/domain/plan/plan-over';
import { checkpointDue } from '@/lib/domain/plan/plan-progress';
import { verdictOf } from '@/lib/domain/plan/verdict';
import { movementsOf } from '@/lib/domain/quiz/movement';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';

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

/**
 * Starts a plan today, with its snapshot of day 0 in the same transaction. Where one is under way already nothing is
 * added, and its id comes back.
 */
export function startPlan(
  ids: { planId: string; snapshotId: string },
  chosen: Pick<PlanFields, 'ladderId' | 'isSolid' | 'focus'>,
): Promise<Outcome<{ planId: string }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [...standingTables(), db.plans], async (): Promise<Outcome<{ planId: string }>> => {
      const open = await readOpenPlan();
      if (open) return { ok: true, planId: open.id };
      const startedOn = toDay(writing.now);
      const standing = await readStanding(chosen.ladderId, startedOn);
      if (!standing) return { ok: false, reason: 'not-found' };
      await keepStanding(ids.snapshotId, standing, 'day-0', writing);
      const fields = newPlan({ ...chosen, startedOn, startSnapshotId: ids.snapshotId });
      await db.plans.add(newRecord(ids.planId, fields, writing));
      return { ok: true, planId: ids.planId };
    });
  });
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

/** Takes the snapshot of the checkpoint that is due; one that was opened stays as it was, one passed by stays closed. */
export function openCheckpoint(planId: string, day: CheckpointDay, snapshotId: string): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [...standingTables(), db.plans], async (): Promise<Outcome> => {
      const plan = await readUnderWay(planId);
      const today = toDay(writing.now);
      const standing = plan && (await readStanding(plan.ladderId, today));
      if (!standing) return { ok: false, reason: 'not-found' };
      if (plan.checkpoints.some((opened) => opened.day === day)) return { ok: true };
      if (checkpointDue(plan, planDayOf(plan, today)) !== day) return { ok: false, reason: 'not-found' };
      await keepStanding(snapshotId, standing, `day-${day}`, writing);
      const isMapped = ({ behaviourIds }: LoggedWin) => behaviourIds.length > 0;
      const log = await readLogBetween(plan.ladderId, plan.startedOn, today);
      const examples = countExamples(plan, log, today, day);
      const mapped = countExamples(plan, log.filter(isMapped), today, day);
      const checkpoints = [...plan.checkpoints, { day, takenOn: today, snapshotId, examples, mapped }];
      await db.plans.put(changedRecord<Plan>(plan, { checkpoints }, writing));
      return { ok: true };
    });
  });
}

/** Finishes a plan on day 90 or later: its last snapshot and the verdict, once and for all. */
export function finishPlan(planId: string, snapshotId: string): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [...standingTables(), db.plans], async (): Promise<Outcome> => {
      const plan = await readUnderWay(planId);
      const today = toDay(writing.now);
      const standing = plan && (await readStanding(plan.ladderId, today));
      const before = plan && (await db.snapshots.get(plan.startSnapshotId));
      if (!standing || !before || planDayOf(plan, today) < PLAN_DAYS) return { ok: false, reason: 'not-found' };
      const after = await keepStanding(snapshotId, standing, 'day-90', writing);
      const newWins = await db.wins.bulkGet(movementsOf(before, after).flatMap(({ newWinIds }) => newWinIds));
      const log = newWins.flatMap((win) => (win ? [{ win }] : []));
      const verdict = verdictOf({ ...standing, before, after, log });
      const last = { state: 'finished', ...overOn(plan, today), endSnapshotId: snapshotId, verdict } as const;
      await db.plans.put(changedRecord<Plan>(plan, last, writing));
      return { ok: true };
    });
  });
}

/** The plan while it is under way: one that is over is not changed any more. */
export async function readUnderWay(planId: string): Promise<Plan | undefined> {
  const plan = await db.plans.get(planId);
  return plan?.state === 'open' && plan.deletedAt === null ? plan : undefined;
}

function changeOpen(planId: string, change: (plan: Plan, writing: Writing) => Partial<PlanFields>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.plans, async (): Promise<Outcome> => {
      const plan = await readUnderWay(planId);
      if (!plan) return { ok: false, reason: 'not-found' };
      await db.plans.put(changedRecord<Plan>(plan, change(plan, writing), writing));
      return { ok: true };
    });
  });
}
