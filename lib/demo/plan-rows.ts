import { addDays, type Day } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import { newPlan, type Plan } from '@/lib/domain/plan/plan';
import { CHECKPOINT_DAYS, type CheckpointDay } from '@/lib/domain/plan/plan-days';
import { countExamples } from '@/lib/domain/plan/plan-examples';
import type { Claim } from '@/lib/domain/proof/claim';
import { proofsOf } from '@/lib/domain/proof/proof';
import { type StoredSnapshot, takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { demoId, demoRecord } from './demo-record';
import { claimedNow, takings } from './takings';

const PLAN_AGO = takings.find(({ reason }) => reason === 'day-0')?.ago ?? 0;

/** What is said of each behaviour today. */
export function claimRows(today: Day): Claim[] {
  const claimedOn = addDays(today, -claimedNow.ago);
  return [...claimedNow.values].map(([behaviourId, value], index) =>
    demoRecord('claims', index, claimedOn, { ladderId: seniorEngineer.id, behaviourId, value, claimedOn }),
  );
}

/** Each day on which claims and proof were frozen, with the log as far as it had come. */
export function snapshotRows(log: readonly LoggedWin[], today: Day): StoredSnapshot[] {
  return takings.map(({ ago, reason, claims }, index) => {
    const day = addDays(today, -ago);
    const sofar = log.filter(({ win }) => win.occurredOn <= day);
    const snapshot = takeSnapshot({
      ladder: seniorEngineer,
      claims: [...claims].map(([behaviourId, value]) => {
        return { ladderId: seniorEngineer.id, behaviourId, value, deletedAt: null };
      }),
      proofs: proofsOf(seniorEngineer, sofar, day),
      log: sofar,
      reason,
      today: day,
    });
    return demoRecord('snapshots', index, day, snapshot);
  });
}

/** The plan, on its seventieth day. */
export function planRow(log: readonly LoggedWin[], today: Day): Plan {
  const startedOn = addDays(today, -PLAN_AGO);
  const fields = newPlan({
    ladderId: seniorEngineer.id,
    startedOn,
    isSolid: true,
    focus: ['unblock', 'translate', 'stakeholders'],
    startSnapshotId: snapshotId('day-0'),
  });
  const checkpoint = (day: CheckpointDay) => {
    const takenOn = addDays(startedOn, day - 1);
    const mapped = log.filter(({ behaviourIds }) => behaviourIds.length > 0);
    return {
      ...{ day, takenOn, snapshotId: snapshotId(`day-${day}`) },
      examples: countExamples(fields, log, takenOn, day),
      mapped: countExamples(fields, mapped, takenOn, day),
    };
  };
  const linked = (title: string) => log.filter(({ win }) => win.title === title).map(({ win }) => win.id);
  return demoRecord('plans', 0, startedOn, {
    ...fields,
    checkpoints: CHECKPOINT_DAYS.map(checkpoint),
    steps: {
      problem: linked('Who may waive a fine: the question on one page'),
      design: linked('Design: notices from events'),
    },
    problem: { name: 'Who may waive a fine', vagueFor: 'Since the pilot, about a year' },
  });
}

function snapshotId(reason: (typeof takings)[number]['reason']): string {
  return demoId(
    'snapshots',
    takings.findIndex((taking) => taking.reason === reason),
  );
}
