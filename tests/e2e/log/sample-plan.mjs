import { record, toWin } from './sample-log.mjs';

/** @typedef {{ startedOn: string, focus?: string[], pauses?: { from: string, to: string | null }[] }} SamplePlan */

/**
 * A plan that is under way, with its snapshot of day 0, on which nothing was claimed or proved.
 * @param {SamplePlan} options
 */
export function samplePlan(
  { startedOn, focus = ['unblock', 'translate', 'reasoned-no'], pauses = [] },
  now = new Date(),
) {
  const snapshot = record('50', 0, now, {
    ladderId: 'senior-engineer',
    takenOn: startedOn,
    reason: 'day-0',
    behaviours: [],
  });
  const plan = record('b1', 0, now, {
    ladderId: 'senior-engineer',
    startedOn,
    isSolid: true,
    focus,
    pauses,
    startSnapshotId: snapshot.id,
    checkpoints: [],
    steps: {},
    problem: { name: '', vagueFor: '' },
    state: 'open',
    endedOn: null,
    endSnapshotId: null,
    verdict: null,
  });
  return { snapshots: [snapshot], plans: [plan] };
}

let made = 0;

/**
 * A kept win of a day that says enough to be evidence.
 * @param {{ title: string, occurredOn: string, fields?: Record<string, unknown> }} win
 */
export function planWin({ title, occurredOn, fields = {} }, now = new Date()) {
  made += 1;
  return toWin(
    { title, daysAgo: 0, behaviours: [], fields: { did: title, level: 'evidence', occurredOn, ...fields } },
    made,
    now,
  );
}
