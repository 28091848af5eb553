import { useMemo } from 'react';
import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { listClaims } from '@/lib/db/claims';
import { readLadder } from '@/lib/db/ladders';
import { readLog } from '@/lib/db/log';
import { listPlans } from '@/lib/db/plans';
import { readPlanFacts } from '@/lib/db/running-plan';
import { listSnapshots } from '@/lib/db/snapshots';
import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Plan } from '@/lib/domain/plan/plan';
import { type PlanProgress, progressOf } from '@/lib/domain/plan/plan-progress';
import { type ThingOfTheWeek, thingOfTheWeek } from '@/lib/domain/plan/thing-of-the-week';
import type { Claim } from '@/lib/domain/proof/claim';
import { type Proof, proofsOf } from '@/lib/domain/proof/proof';
import type { StoredSnapshot } from '@/lib/domain/quiz/snapshot';

/** Every plan, the newest first; live, undefined while they are read. */
export function usePlans(): Plan[] | undefined {
  return useLive(listPlans, []);
}

/** A plan that is under way, and all that its screen shows. */
export interface Running {
  plan: Plan;
  ladder: Ladder;
  log: LoggedWin[];
  claims: Claim[];
  proofs: Proof[];
  snapshots: StoredSnapshot[];
  progress: PlanProgress;
  thing: ThingOfTheWeek;
  today: Day;
}

/** Live; undefined while it is read, null where the ladder of the plan is gone. */
export function useRunning(plan: Plan): Running | null | undefined {
  const today = useToday();
  const { ladderId } = plan;
  const stored = useLive(async () => {
    const [ladder, log, claims, facts, snapshots] = await Promise.all([
      readLadder(ladderId),
      readLog(ladderId),
      listClaims(ladderId),
      readPlanFacts(),
      listSnapshots(ladderId),
    ]);
    return { ladder, log, claims, facts, snapshots };
  }, [ladderId]);
  return useMemo(() => {
    if (!stored) return undefined;
    const { ladder, log, claims, facts, snapshots } = stored;
    if (!ladder) return null;
    const progress = progressOf({ plan, ladder, log, facts, today });
    const proofs = proofsOf(ladder, log, today);
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
