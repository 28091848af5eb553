import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { toDay } from '@/lib/domain/day';
import type { Plan } from '@/lib/domain/plan/plan';
import { overOn } from '@/lib/domain/plan/plan-over';
import { changedRecord, type Writing } from '@/lib/domain/record';
import { listOpenPlans, readIfOpen } from './plans';

/** Plans that were ended before their verdict: as they were, and as they were left. Enough to take that back. */
export interface Endings {
  open: Plan[];
  ended: Plan[];
  /** Ids of those that were under way beside them and stayed so: two machines' logs may bring two together. */
  stayed: string[];
}

/** Ends a plan before its verdict; what was logged stays. */
export function endPlan(planId: string): Promise<Outcome<{ act: Endings }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.plans, async (): Promise<Outcome<{ act: Endings }>> => {
      const plan = await readIfOpen(planId);
      return plan ? { ok: true, act: await putEnded([plan], writing) } : { ok: false, reason: 'not-found' };
    });
  });
}

/** Has the plan go on. `undid: false`: it was changed since, or another one was begun, and nothing was touched. */
export function undoEnding(act: Endings): Promise<Outcome<{ undid: boolean }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.plans, async (): Promise<Outcome<{ undid: boolean }>> => {
      return { ok: true, undid: await putReopened(act, writing) };
    });
  });
}

/** Ends `open` today, inside the caller's transaction. */
export async function putEnded(open: Plan[], writing: Writing): Promise<Endings> {
  const today = toDay(writing.now);
  const ended = open.map((plan) => changedRecord<Plan>(plan, { state: 'ended', ...overOn(plan, today) }, writing));
  await db.plans.bulkPut(ended);
  return { open, ended, stayed: (await listOpenPlans()).map(({ id }) => id) };
}

/**
 * Has the plans go on as they were, inside the caller's transaction. False: one of them was changed since, or another was
 * begun, and nothing is written.
 */
export async function putReopened({ open, ended, stayed }: Endings, writing: Writing): Promise<boolean> {
  const rows = await db.plans.bulkGet(ended.map(({ id }) => id));
  const isAsLeft = rows.every((row, index) => row?.rev === ended[index]?.rev);
  const isOneBegun = (await listOpenPlans()).some(({ id }) => !stayed.includes(id));
  if (!isAsLeft || isOneBegun) return false;
  const reopened = ended.map((plan, index) => {
    const { state, endedOn, pauses } = open[index] ?? plan;
    return changedRecord<Plan>(plan, { state, endedOn, pauses }, writing);
  });
  await db.plans.bulkPut(reopened);
  return true;
}
