import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Plan } from '@/lib/domain/plan';
import type { PlanFacts } from '@/lib/domain/step-evidence';
import { db } from './database';
import { readLadder } from './ladders';
import { readLogBetween } from './log';
import { readOpenPlan } from './plans';

export interface RunningPlan {
  plan: Plan;
  ladder: Ladder;
  /** The wins since the start. */
  log: LoggedWin[];
  facts: PlanFacts;
}

/** The plan that is under way with what tells how it stands; reads no win from before it. Null: there is none, or its ladder is gone. */
export async function readRunningPlan(today: Day): Promise<RunningPlan | null> {
  const plan = await readOpenPlan();
  const ladder = plan && (await readLadder(plan.ladderId));
  if (!ladder) return null;
  const [log, facts] = await Promise.all([readLogBetween(ladder.id, plan.startedOn, today), readPlanFacts()]);
  return { plan, ladder, log, facts };
}

/** What ticks a step and is no win. */
export async function readPlanFacts(): Promise<PlanFacts> {
  const audited = await db.auditProjects.filter(({ deletedAt }) => deletedAt === null).count();
  return { auditedProjects: audited };
}
