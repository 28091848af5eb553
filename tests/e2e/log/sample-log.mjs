import { CLAIMS, WINS } from './sample-wins.mjs';

/** @typedef {import('./sample-wins.mjs').SampleWin} SampleWin */

/** Rows of every table, as the database keeps them. */
export function sampleLog(now = new Date()) {
  const wins = WINS.map((win, index) => toWin(win, index, now));
  return {
    wins,
    artifacts: WINS.flatMap((win, index) => (win.pull ? [toArtifact(win, wins[index]?.id ?? '', index, now)] : [])),
    evidence: WINS.flatMap((win, index) =>
      win.behaviours.map((behaviourId, place) =>
        record(`e${place}`, index, now, {
          winId: wins[index]?.id,
          ladderId: 'senior-engineer',
          behaviourId,
          by: 'user',
        }),
      ),
    ),
    claims: Object.entries(CLAIMS).map(([behaviourId, value], index) =>
      record('c0', index, now, { ladderId: 'senior-engineer', behaviourId, value, claimedOn: dayOf(now) }),
    ),
  };
}

/** @typedef {Record<string, object[]>} Rows by table */

/**
 * Puts rows into the log of an open page of Winnow's and reloads it.
 * @param {import('@playwright/test').Page} page
 * @param {Rows[]} rows
 */
export async function fillLog(page, ...rows) {
  await page.evaluate(putRows, rows);
  await page.reload();
}

/**
 * Runs in a page of the extension's, or in its worker: puts rows into the log, past all of Winnow's own code.
 * @param {Rows[]} all
 */
export async function putRows(all) {
  /** @param {IDBRequest} request */
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // Opened before Winnow has made its tables, the name would stand for an empty database.
  const isMade = async () => (await indexedDB.databases()).some(({ name, version }) => name === 'winnow' && version);
  while (!(await isMade())) await new Promise((resolve) => setTimeout(resolve, 20));
  const database = /** @type {IDBDatabase} */ (await settled(indexedDB.open('winnow')));
  const tables = new Set(all.flatMap((rows) => Object.keys(rows)));
  const transaction = database.transaction([...tables, 'aggregates'], 'readwrite');
  // Rows that come past Winnow are counted by nobody.
  transaction.objectStore('aggregates').clear();
  for (const rows of all) {
    for (const [table, list] of Object.entries(rows)) for (const row of list) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** @param {SampleWin} sample @param {number} index @param {Date} now */
export function toWin({ title, daysAgo, fields = {} }, index, now) {
  const level = levelOf(fields);
  return record('a0', index, now, {
    kind: 'win',
    status: 'ready',
    occurredOn: dayOf(daysBefore(now, daysAgo)),
    title,
    did: '',
    why: '',
    plainLine: '',
    decision: '',
    reasoning: '',
    outcome: '',
    outcomeState: 'none',
    followUpOn: null,
    metric: null,
    origin: 'unclear',
    role: null,
    scope: null,
    horizon: null,
    unprompted: false,
    leftWithThem: '',
    ownPart: '',
    topic: '',
    learned: '',
    note: '',
    level,
    levelBy: 'rule',
    people: [],
    praise: '',
    tags: [],
    employerId: null,
    projectId: null,
    visibility: 'normal',
    confidential: false,
    ...fields,
  });
}

/** @param {SampleWin} sample @param {string} winId @param {number} index @param {Date} now */
function toArtifact({ title, daysAgo, pull, artifact = {} }, winId, index, now) {
  const merged = daysBefore(now, daysAgo).toISOString();
  const key = `gh:github.com/acme/orchard/pull/${pull}`;
  return record('b0', index, now, {
    winId,
    type: 'pull-request',
    written: false,
    key,
    url: `https://github.com/acme/orchard/pull/${pull}`,
    title,
    host: 'github.com',
    state: 'merged',
    dates: { merged },
    facts: { state: 'merged', author: 'ada-lind', mergedAt: merged },
    excerpt: null,
    capturedAt: now.toISOString(),
    capturedBy: 'page-button',
    ...artifact,
  });
}

/** @param {Record<string, unknown>} fields */
function levelOf({ did = '', decision = '', outcome = '' }) {
  const words = (/** @type {unknown} */ text) => String(text).split(/\s+/).filter(Boolean).length;
  if (words(did) < 3 && words(decision) < 3) return 'vague';
  return outcome ? 'strong' : 'evidence';
}

/** @template T @param {string} kind two hex digits @param {number} index @param {Date} now @param {T} fields */
export function record(kind, index, now, fields) {
  const at = new Date(now.getTime() - index * 1000).toISOString();
  const id = `${kind}000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return { id, createdAt: at, updatedAt: at, rev: 1, deletedAt: null, schemaVersion: 1, fieldRevs: {}, ...fields };
}

/** @param {Date} now @param {number} days */
function daysBefore(now, days) {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, 12);
}

/** @param {Date} date */
function dayOf(date) {
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
