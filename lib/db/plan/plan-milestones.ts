import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { keepStanding, readStanding, type Standing, standingTables } from '@/lib/db/quiz/standing';
import { readLogBetween } from '@/lib/db/win/log';
import { type Day, toDay } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import { newPlan, type Plan, type PlanFields } from '@/lib/domain/plan/plan';
import { type CheckpointDay, PLAN_DAYS, planDayOf } from '@/lib/domain/plan/plan-days';
import { countExamples } from '@/lib/domain/plan/plan-examples';
import { overOn } from '@/lib/domain/plan/plan-over';
import { checkpointDue } from '@/lib/domain/plan/plan-progress';
import { verdictOf } from '@/lib/domain/plan/verdict';
import { movementsOf } from '@/lib/domain/quiz/movement';
import { changedRecord, newRecord } from '@/lib/domain/record';
import { readIfOpen, readOpenPlan } from './plans';

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

/** Takes the snapshot of the checkpoint that is due; one that was opened stays as it was, one passed by stays closed. */
export function openCheckpoint(planId: string, day: CheckpointDay, snapshotId: string): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [...standingTables(), db.plans], async (): Promise<Outcome> => {
      const read = await readOpenStanding(planId, toDay(writing.now));
      if (!read) return { ok: false, reason: 'not-found' };
      const { plan, standing } = read;
      const { today } = standing;
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
      const read = await readOpenStanding(planId, toDay(writing.now));
      const before = read && (await db.snapshots.get(read.plan.startSnapshotId));
      if (!before) return { ok: false, reason: 'not-found' };
      const { plan, standing } = read;
      const { today } = standing;
      if (planDayOf(plan, today) < PLAN_DAYS) return { ok: false, reason: 'not-found' };
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

/** A plan that is under way and how everything stands by its ladder, inside the caller's transaction. */
async function readOpenStanding(planId: string, today: Day): Promise<{ plan: Plan; standing: Standing } | undefined> {
  const plan = await readIfOpen(planId);
  const standing = plan && (await readStanding(plan.ladderId, today));
  return standing && { plan, standing };
}
