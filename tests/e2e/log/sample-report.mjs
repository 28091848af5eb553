import { record, sampleLog, toWin } from './sample-log.mjs';
import { samplePlan } from './sample-plan.mjs';

const MONTHS = 12;
/** So many days ago the plan of the report began. */
const PLAN_AGO = 70;

/**
 * The sample log with what a full report needs beside it: four everyday wins in each of the last months, two employers, a
 * plan with its snapshots and what the manager asked for.
 */
export function sampleReport(now = new Date()) {
  const rows = sampleLog(now);
  const more = Array.from({ length: MONTHS * 4 }, (_, index) => everyday(index, now));
  const { plans, snapshots } = samplePlan({ startedOn: dayBefore(now, PLAN_AGO) }, now);
  return {
    ...rows,
    wins: [...rows.wins, ...more.map(({ win }) => win)],
    artifacts: [...rows.artifacts, ...more.map(({ artifact }) => artifact)],
    evidence: [...rows.evidence, ...more.flatMap(({ evidence }) => evidence)],
    plans,
    snapshots: [...snapshots.map((each) => ({ ...each, behaviours: stoodThen(3, 1) })), ...later(now)],
    criteria: criteria(now),
    employers: [
      record('e1', 0, now, { name: 'Orchard Works', startedOn: dayBefore(now, 240), endedOn: null }),
      record('e1', 1, now, { name: 'Tidewater', startedOn: null, endedOn: dayBefore(now, 241) }),
    ],
  };
}

const EVERYDAY = [
  { title: 'Shipped the depot filter', behaviours: [], fields: { origin: 'assigned' } },
  { title: 'Found the alerts without an owner', behaviours: ['find-problems'], fields: { origin: 'identified' } },
  {
    title: 'Asked what happens on a second delivery',
    behaviours: ['review-impact'],
    fields: { role: 'reviewed', origin: 'assigned' },
  },
  {
    title: 'Told support which exports are late',
    behaviours: ['stakeholders'],
    fields: { decision: 'We say so on the page', origin: 'unclear' },
  },
];

/** @param {number} index @param {Date} now */
function everyday(index, now) {
  const kind = EVERYDAY[index % 4];
  if (!kind) throw new Error('no such kind');
  const daysAgo = Math.floor(index / 4) * 30 + (index % 4) * 6 + 1;
  const place = 500 + index;
  const win = toWin(
    { ...kind, daysAgo, fields: { did: 'I did it, and it is in use.', level: 'evidence', ...kind.fields } },
    place,
    now,
  );
  const url = `https://github.com/acme/orchard/pull/${place}`;
  const artifact = record('b0', place, now, {
    ...{ winId: win.id, type: 'pull-request', written: false, key: `gh:github.com/acme/orchard/pull/${place}`, url },
    ...{ title: kind.title, host: 'github.com', state: 'merged', dates: {}, facts: {}, excerpt: null, cautions: [] },
    ...{ capturedAt: now.toISOString(), capturedBy: 'page-button' },
  });
  // Less and less of it was mapped, the further back it is.
  const isMapped = index % 3 !== 0 || daysAgo < 120;
  const evidence = kind.behaviours
    .filter(() => isMapped)
    .map((behaviourId) =>
      record('e5', place, now, { winId: win.id, ladderId: 'senior-engineer', behaviourId, by: 'user' }),
    );
  return { win, artifact, evidence };
}

/** Fifteen behaviours of which the first were claimed and met. @param {number} claimed @param {number} met */
function stoodThen(claimed, met) {
  const ids = [
    ...['find-problems', 'resolve-ambiguity', 'own-incidents', 'architecture', 'written-pushback', 'failure-modes'],
    ...['review-impact', 'unblock', 'mentor', 'proposal', 'translate', 'stakeholders', 'independent-call'],
    ...['reasoned-no', 'change-course'],
  ];
  return ids.map((behaviourId, index) => ({
    behaviourId,
    claim: index < claimed ? 'consistently' : 'sometimes',
    state: index < met ? 'met' : 'thin',
    ...{ have: index < met ? 1 : 0, need: 1, wins: [], linkedWinIds: [], vagueWinIds: [] },
  }));
}

/** @param {Date} now */
function later(now) {
  const taken = /** @type {const} */ ([
    [40, 'day-30', 5, 4],
    [20, 'quiz', 6, 6],
  ]);
  return taken.map(([ago, reason, claimed, met], index) =>
    record('51', index, now, {
      ladderId: 'senior-engineer',
      takenOn: dayBefore(now, ago),
      reason,
      behaviours: stoodThen(claimed, met),
    }),
  );
}

/** @param {Date} now */
function criteria(now) {
  const said = (/** @type {number} */ index, /** @type {Record<string, unknown>} */ fields) => ({
    ...record('c1', index, now, { talkId: null, ladderId: 'senior-engineer', state: 'open', dueOn: null, ...fields }),
    createdAt: new Date(now.getTime() - 60 * 86_400_000).toISOString(),
  });
  return [
    said(0, {
      what: 'Take one problem that nobody owns to a decision',
      howKnown: 'The decision is written down and two teams work by it',
      behaviourId: 'resolve-ambiguity',
      dueOn: dayBefore(now, -12),
    }),
    said(1, {
      what: 'Reviews that people quote afterwards',
      howKnown: 'The leads of two teams say so unasked',
      behaviourId: 'review-impact',
      dueOn: dayBefore(now, 3),
      state: 'shown',
    }),
    said(2, {
      what: 'Be around at the planning of the other team',
      howKnown: '',
      ladderId: null,
      behaviourId: null,
      state: 'agreed',
    }),
  ];
}

/** @param {Date} now @param {number} days */
function dayBefore(now, days) {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, 12);
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
