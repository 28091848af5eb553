import { newPlan, type PlanFields } from '@/lib/domain/plan/plan';

/** An open plan that began on 2 March 2026, a Monday. */
export function aPlan(changes: Partial<PlanFields> = {}): PlanFields {
  const startSnapshotId = '54a90000-0000-4000-8000-000000000001';
  const start = { ladderId: 'senior-engineer', startedOn: '2026-03-02', isSolid: true, startSnapshotId };
  return { ...newPlan({ ...start, focus: ['mentor', 'unblock', 'reasoned-no'] }), ...changes };
}
