import { type Act, actTables, putActBack } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { changeLinks } from '@/lib/db/proof/evidence';
import { actBy, readAgain } from '@/lib/db/win/mapping-acts';
import type { Plan } from '@/lib/domain/plan/plan';
import type { PlanStepId } from '@/lib/domain/plan/plan-steps';
import type { LinkChanges } from '@/lib/domain/proof/link-changes';
import { changedRecord, type Writing } from '@/lib/domain/record';
import type { Relevel } from '@/lib/domain/win/relevel';
import { type Win, withLevel } from '@/lib/domain/win/win';
import { readIfOpen } from './plans';

/** What linking a win to a step, or taking that back, changed: enough to take it back. */
export interface StepAct {
  planId: string;
  step: PlanStepId;
  /** The wins of the step; undefined: nothing was ever said of it. */
  before: string[] | undefined;
  after: string[];
  act: Act;
}

/**
 * Links a win to a step, or takes that back, and with it changes its links to behaviours of the plan's ladder; all in one
 * transaction. What is linked is read again by `relevel`.
 */
export function setStepLink(
  planId: string,
  { step, winId, isLinked, ...links }: LinkChanges & { step: PlanStepId; winId: string; isLinked: boolean },
  relevel: Relevel = withLevel,
): Promise<Outcome<{ win: Win; act: StepAct }>> {
  return attempt(async () => {
    const writing = await startWriting();
    const tables = [db.plans, ...actTables(), db.ladders];
    return db.transaction('rw', tables, async (): Promise<Outcome<{ win: Win; act: StepAct }>> => {
      const plan = await readIfOpen(planId);
      const act =
        plan &&
        (await actBy(winId, async () => {
          await changeLinks(winId, plan.ladderId, links, 'user', writing);
          if (isLinked) await readAgain(winId, relevel, writing);
        }));
      const win = await db.wins.get(winId);
      if (!act || !win) return { ok: false, reason: 'not-found' };
      const before = plan.steps[step];
      const others = (before ?? []).filter((id) => id !== winId);
      const after = isLinked ? [...others, winId] : others;
      await putStep(plan, step, after, writing);
      return { ok: true, win, act: { planId, step, before, after, act } };
    });
  });
}

/** Leaves step, win and links as they were; `undid: false`: one of them was changed since, and nothing was touched. */
export function undoStepLink({ planId, step, before, after, act }: StepAct): Promise<Outcome<{ undid: boolean }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [db.plans, ...actTables()], async (): Promise<Outcome<{ undid: boolean }>> => {
      const plan = await readIfOpen(planId);
      if (!plan || String(plan.steps[step] ?? []) !== String(after)) return { ok: true, undid: false };
      const back = await putActBack(act, writing);
      if (back.ok && back.undid) await putStep(plan, step, before, writing);
      return back;
    });
  });
}

async function putStep(plan: Plan, step: PlanStepId, winIds: string[] | undefined, writing: Writing): Promise<void> {
  const { [step]: _before, ...others } = plan.steps;
  const steps = winIds ? { ...others, [step]: winIds } : others;
  await db.plans.put(changedRecord<Plan>(plan, { steps }, writing));
}
