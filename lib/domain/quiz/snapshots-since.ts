import type { Day } from '@/lib/domain/day';
import type { Plan } from '@/lib/domain/plan/plan';
import { type Readiness, readinessOf, type Snapshot, type SnapshotReason } from './snapshot';

/** The two numbers on one day. */
export interface SnapshotPoint extends Readiness {
  takenOn: Day;
  /** Null: no snapshot, but how it stands now. */
  reason: SnapshotReason | null;
  /** The wins that counted for what was evidenced. */
  winIds: string[];
}

export interface SnapshotsSince {
  /** Day 0 of the plan, or the first snapshot where there was never a plan. */
  since: 'day-0' | 'first';
  points: SnapshotPoint[];
}

export type StartedPlan = Pick<Plan, 'ladderId' | 'startedOn' | 'state'>;
type Standing = Pick<Snapshot, 'behaviours' | 'takenOn' | 'reason'>;

/**
 * The two numbers over time, oldest first, up to `now`, which ends them. `snapshots`: all of one ladder, oldest first;
 * `plans`: all, the newest first.
 */
export function snapshotsSince(of: {
  snapshots: readonly Standing[];
  plans: readonly StartedPlan[];
  now: Snapshot;
}): SnapshotsSince {
  const dayZero = dayZeroOf(of.plans, of.now.ladderId);
  const from = dayZero ?? '';
  const points = of.snapshots
    .filter(({ takenOn }) => takenOn >= from && takenOn <= of.now.takenOn)
    .map((snapshot) => pointOf(snapshot, snapshot.reason));
  return { since: dayZero ? 'day-0' : 'first', points: [...points, pointOf(of.now, null)] };
}

/** Day 0 of the plan of a ladder that is under way, else of the last one; null: there was none. `plans`: the newest first. */
export function dayZeroOf(plans: readonly StartedPlan[], ladderId: string): Day | null {
  const own = plans.filter((plan) => plan.ladderId === ladderId);
  return (own.find(({ state }) => state === 'open') ?? own[0])?.startedOn ?? null;
}

/** `snapshot` as it may be told to somebody else: what rests on a win outside `told` is not evidenced in it. */
export function toldSnapshot<T extends Standing>(snapshot: T, told: ReadonlySet<string>): T {
  const behaviours = snapshot.behaviours.map((each) =>
    each.state === 'met' && !each.wins.every(({ id }) => told.has(id)) ? { ...each, state: 'thin' as const } : each,
  );
  return { ...snapshot, behaviours };
}

function pointOf(snapshot: Standing, reason: SnapshotPoint['reason']): SnapshotPoint {
  const met = snapshot.behaviours.filter(({ state }) => state === 'met');
  const winIds = [...new Set(met.flatMap(({ wins }) => wins.map(({ id }) => id)))];
  return { takenOn: snapshot.takenOn, reason, ...readinessOf(snapshot), winIds };
}
