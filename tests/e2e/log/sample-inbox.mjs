import { record, toWin } from './sample-log.mjs';

const PULL = 'https://github.com/acme/orchard/pull/';
const TICKET = 'https://acme.atlassian.net/browse/';

/**
 * What one click saves: a title, a day and a link.
 * @typedef {{ title: string, daysAgo: number, type: string, key: string, url: string, role?: string, facts?: object }} SampleCard
 * @type {SampleCard[]}
 */
const CARDS = [
  pull(431, 'Retry the depot sync with a budget instead of forever', 1, { head: 'ada/orch-88-retry-budget' }),
  ticket('ORCH-88', 'Depot sync hammers the queue after an outage', 1),
  review(427, 'Cache the price list per tenant', 3),
  pull(419, 'Move the harvest importer off the shared database', 6),
  ticket('ORCH-71', 'Nobody can say what a failed import costs', 12),
];

/** Rows of an inbox of `count` cards, the newest day first; the first two are a pull request and its ticket. */
export function sampleInbox(count = CARDS.length, now = new Date()) {
  const cards = Array.from(
    { length: count },
    (_, index) => CARDS[index] ?? pull(1000 + index, `Pull request ${index}`, 13 + index / 20),
  );
  const wins = cards.map(({ title, daysAgo, role }, index) => {
    const fields = { status: 'inbox', role: role ?? null };
    return { ...toWin({ title, daysAgo, behaviours: [], fields }, index, now), id: idOf('a1', index) };
  });
  const artifacts = cards.map(({ title, type, key, url, facts }, index) =>
    record('b1', index, now, {
      winId: idOf('a1', index),
      type,
      written: type === 'review',
      key,
      url,
      title,
      host: new URL(url).host,
      state: null,
      dates: {},
      facts: facts ?? {},
      excerpt: null,
      capturedAt: now.toISOString(),
      capturedBy: 'page-button',
    }),
  );
  return { wins, artifacts };
}

/** @param {number} number @param {string} title @param {number} daysAgo @param {object} [facts] @returns {SampleCard} */
function pull(number, title, daysAgo, facts) {
  const key = `gh:github.com/acme/orchard/pull/${number}`;
  return { title, daysAgo, type: 'pull-request', key, url: `${PULL}${number}`, role: 'drove', facts };
}

/** @param {number} number @param {string} title @param {number} daysAgo @returns {SampleCard} */
function review(number, title, daysAgo) {
  const key = `gh:github.com/acme/orchard/pull/${number}#review-7`;
  return { title, daysAgo, type: 'review', key, url: `${PULL}${number}`, role: 'reviewed' };
}

/** @param {string} name @param {string} title @param {number} daysAgo @returns {SampleCard} */
function ticket(name, title, daysAgo) {
  return { title, daysAgo, type: 'ticket', key: `jira:acme.atlassian.net/${name}`, url: `${TICKET}${name}` };
}

/** @param {string} kind @param {number} index */
function idOf(kind, index) {
  return `${kind}000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}
