import { record, toWin } from './sample-log.mjs';

/** @typedef {import('./sample-wins.mjs').SampleWin} SampleWin */
/** @typedef {{ key: string, url: string, type: string, title: string, facts?: object, written?: boolean }} Thing */

/** @param {string} repository @param {number} number @param {string} title @returns {Thing} */
const pull = (repository, number, title) => ({
  key: `gh:github.com/${repository}/pull/${number}`,
  url: `https://github.com/${repository}/pull/${number}`,
  type: 'pull-request',
  title,
});

/** @param {string} root @param {string} key @param {string} title @param {object} [facts] @returns {Thing} */
const ticket = (root, key, title, facts = {}) => ({
  key: `jira:${root}/${key}`,
  url: `https://${root}/browse/${key}`,
  type: 'ticket',
  title,
  facts,
});

const CLOUD = 'acme.atlassian.net';
const EPIC = { epic: 'ORCH-40' };
const DID = 'I said what I did in enough words';
const SAID = { did: DID };

/**
 * Wins of six projects within six months, and of four that no audit of that time may find: one older, one of the
 * trash, one archived, and one without a link.
 * @type {{ sample: SampleWin, thing?: Thing }[]}
 */
const ROWS = [
  {
    sample: {
      title: 'Cap the retries',
      daysAgo: 20,
      behaviours: ['find-problems'],
      fields: { ...SAID, origin: 'identified' },
    },
    thing: pull('acme/orchard', 1, 'Cap the retries'),
  },
  {
    sample: { title: 'One outbox', daysAgo: 40, behaviours: ['architecture'], fields: { ...SAID, scope: 'team' } },
    thing: pull('acme/orchard', 2, 'One outbox'),
  },
  {
    sample: { title: 'Name the queues', daysAgo: 5, behaviours: [], fields: { status: 'inbox' } },
    thing: pull('acme/orchard', 3, 'Name the queues'),
  },
  {
    sample: { title: 'Press the juice', daysAgo: 60, behaviours: [], fields: SAID },
    thing: pull('acme/press', 7, 'Press the juice'),
  },
  {
    sample: {
      title: 'Reviewed the valve',
      daysAgo: 15,
      behaviours: ['review-impact'],
      fields: { ...SAID, outcome: 'It was split' },
    },
    thing: {
      ...pull('acme/press', 9, 'The valve'),
      key: 'gh:github.com/acme/press/pull/9#review-42',
      type: 'review',
      written: true,
    },
  },
  {
    sample: { title: 'Grind finer', daysAgo: 100, behaviours: [], fields: SAID },
    thing: {
      key: 'gl:code.acme.test/tools/mill/-/merge_requests/4',
      url: 'https://code.acme.test/tools/mill/-/merge_requests/4',
      type: 'merge-request',
      title: 'Grind finer',
    },
  },
  {
    sample: { title: 'Alert on lag', daysAgo: 10, behaviours: [], fields: { status: 'inbox' } },
    thing: ticket(CLOUD, 'ORCH-41', 'Alert on lag', EPIC),
  },
  {
    sample: { title: 'Measure lag', daysAgo: 30, behaviours: [], fields: SAID },
    thing: ticket(CLOUD, 'ORCH-42', 'Measure lag', EPIC),
  },
  {
    sample: { title: 'Rotate the keys', daysAgo: 50, behaviours: [], fields: SAID },
    thing: ticket(CLOUD, 'ORCH-50', 'Rotate the keys'),
  },
  {
    sample: {
      title: 'Said no to the sales demo',
      daysAgo: 70,
      behaviours: ['reasoned-no'],
      fields: { ...SAID, reasoning: 'It would have cost the quarter', visibility: 'private' },
    },
    thing: ticket('jira.acme.test/jira', 'OPS-3', 'Demo environment'),
  },
  {
    sample: {
      title: 'Taught the guild to read plans',
      daysAgo: 400,
      behaviours: ['mentor'],
      fields: {
        ...SAID,
        topic: 'Query plans',
        people: [{ label: 'The guild', as: 'engineer', engineer: true, outsideTeam: false }],
      },
    },
  },
  {
    sample: { title: 'Old work', daysAgo: 300, behaviours: [], fields: SAID },
    thing: pull('acme/attic', 1, 'Old work'),
  },
  {
    sample: { title: 'Thrown away', daysAgo: 12, behaviours: [], fields: { deletedAt: '2026-01-01T00:00:00.000Z' } },
    thing: pull('acme/bin', 1, 'Thrown away'),
  },
  {
    sample: { title: 'Put away', daysAgo: 13, behaviours: [], fields: { status: 'archived' } },
    thing: pull('acme/shelf', 1, 'Put away'),
  },
];

/** Rows of every table for an audit of six projects; *I explain trade-offs…* is claimed *consistently*, nothing else is. */
export function sampleAudit(now = new Date()) {
  const wins = ROWS.map(({ sample }, index) => toWin(sample, index, now));
  return {
    wins,
    artifacts: ROWS.flatMap(({ thing }, index) =>
      thing ? [toArtifact(thing, wins[index]?.id ?? '', index, now)] : [],
    ),
    evidence: ROWS.flatMap(({ sample }, index) =>
      sample.behaviours.map((behaviourId) =>
        record('e0', index, now, { winId: wins[index]?.id, ladderId: 'senior-engineer', behaviourId, by: 'user' }),
      ),
    ),
    claims: [
      record('c0', 0, now, {
        ...{ ladderId: 'senior-engineer', behaviourId: 'translate', value: 'consistently' },
        claimedOn: now.toISOString().slice(0, 10),
      }),
    ],
  };
}

/** @param {Thing} thing @param {string} winId @param {number} index @param {Date} now */
function toArtifact({ facts = {}, written = false, ...thing }, winId, index, now) {
  return record('b0', index, now, {
    ...thing,
    ...{ winId, facts, written, host: new URL(thing.url).host },
    ...{ state: null, dates: {}, excerpt: null, cautions: [] },
    ...{ capturedAt: now.toISOString(), capturedBy: 'page-button' },
  });
}
