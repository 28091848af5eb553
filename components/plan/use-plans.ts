import { useMemo } from 'react';
import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { readLadder } from '@/lib/db/ladder/ladders';
import { listPlans } from '@/lib/db/plan/plans';
import { readLogSince, readPlanFacts } from '@/lib/db/plan/running-plan';
import { listClaims } from '@/lib/db/proof/claims';
import { readProofs } from '@/lib/db/proof/proofs';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Plan } from '@/lib/domain/plan/plan';
import { type PlanProgress, progressOf } from '@/lib/domain/plan/plan-progress';
import { type ThingOfTheWeek, thingOfTheWeek } from '@/lib/domain/plan/thing-of-the-week';
import type { Claim } from '@/lib/domain/proof/claim';
import type { Proof } from '@/lib/domain/proof/proof';
import type { StoredSnapshot } from '@/lib/domain/quiz/snapshot';

/** Every plan, the newest first; live, undefined while they are read. */
export function usePlans(): Plan[] | undefined {
  return useLive(listPlans, []);
}

/** A plan that is under way, and all that its screen shows. */
export interface Running {
  plan: Plan;
  ladder: Ladder;
  /** The wins since the start, and of this week. */
  log: LoggedWin[];
  claims: Claim[];
  /** Of the whole log. */
  proofs: Proof[];
  snapshots: StoredSnapshot[];
  progress: PlanProgress;
  thing: ThingOfTheWeek;
  today: Day;
}

/** Live; undefined while it is read, null where the ladder of the plan is gone. */
export function useRunning(plan: Plan): Running | null | undefined {
  const today = useToday();
  const { ladderId, startedOn } = plan;
  const stored = useLive(async () => {
    const ladder = await readLadder(ladderId);
    if (!ladder) return null;
    const [log, proofs, claims, facts, snapshots] = await Promise.all([
      readLogSince(ladderId, startedOn, today),
      readProofs(ladder, today),
      listClaims(ladderId),
      readPlanFacts(startedOn),
      listSnapshots(ladderId),
    ]);
    return { ladder, log, proofs, claims, facts, snapshots };
  }, [ladderId, startedOn, today]);
  return useMemo(() => {
    if (!stored) return stored;
    const { ladder, log, proofs, claims, facts, snapshots } = stored;
    const progress = progressOf({ plan, ladder, log, facts, today });
    return {
      plan,
      ladder,
      log,
      claims,
      proofs,
      snapshots,
      progress,
      thing: thingOfTheWeek(plan, progress, log),
      today,
    };
  }, [plan, stored, today]);
}
