import { listAuditProjects } from '@/lib/db/audit/audit-projects';
import { readLadder } from '@/lib/db/ladder/ladders';
import { readLogBetween } from '@/lib/db/win/log';
import { QUESTIONS, type StoredProject } from '@/lib/domain/audit/audit-project';
import { addDays, type Day, mondayOf, toDay } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Plan } from '@/lib/domain/plan/plan';
import type { PlanFacts } from '@/lib/domain/plan/step-evidence';
import { readOpenPlan } from './plans';

/** So long before its start an audit may have led to a plan, days. */
const AUDIT_LEADS = 30;
/** After every day that a win can be of. */
const LAST_DAY = '9999-12-31';

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
  const [log, facts] = await Promise.all([
    readLogBetween(ladder.id, plan.startedOn, today),
    readPlanFacts(plan.startedOn),
  ]);
  return { plan, ladder, log, facts };
}

/** The wins that a plan can tell of: since its start, those of days to come among them, and this week's for its texts. */
export function readLogSince(ladderId: string, startedOn: Day, today: Day): Promise<LoggedWin[]> {
  const monday = mondayOf(today);
  return readLogBetween(ladderId, startedOn < monday ? startedOn : monday, LAST_DAY);
}

/** What ticks a step and is no win. The audit that led to a plan is a part of it; one of months before is not. */
export async function readPlanFacts(startedOn: Day): Promise<PlanFacts> {
  const since = addDays(startedOn, -AUDIT_LEADS);
  const projects = await listAuditProjects();
  const isOfPlan = (project: StoredProject) => isAnswered(project) && toDay(new Date(project.updatedAt)) >= since;
  return { auditedProjects: projects.filter(isOfPlan).length };
}

/** A project of which a question was answered; one that was put aside is none. */
function isAnswered(project: StoredProject): boolean {
  return !project.aside && QUESTIONS.some((question) => (project[question] ?? 'skip') !== 'skip');
}
