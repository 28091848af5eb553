import { fillLog } from '../../tests/e2e/log/sample-log.mjs';
import { demoRows, emptyLog } from './logs.mjs';
import { startAnew } from './start-anew.mjs';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {Awaited<ReturnType<typeof demoRows>>} Rows */

/**
 * As much or as little as there may be: one win, ten thousand, titles and behaviours of any length, a company's ladder,
 * what is still being read and what is not there.
 * @type {import('./app-states.mjs').State[]}
 */
export const EXTREME_STATES = [
  ...['wins', 'checklist', 'map', 'quiz/snapshots'].map((at) => extreme('one', at, (page) => fillWith(page, onlyOne))),
  extreme('many', 'wins', async (page) => {
    await fillWith(page, manyTimes);
    await page.locator('.wins-count:not(:empty)').waitFor();
    await page.locator('.app-rail-count').first().waitFor({ state: 'attached' });
  }),
  ...['wins', 'map', 'checklist'].map((at) => extreme('long', at, (page) => fillWith(page, lengthen))),
  extreme('long-editor', 'wins', async (page) => {
    await fillWith(page, lengthen);
    await page.locator('.wins-row[data-status="ready"] .wins-row-title').first().click();
  }),
  extreme('long-palette', 'checklist', async (page) => {
    await fillWith(page, lengthen);
    await page.keyboard.press('Control+k');
    await page.locator('.palette input').fill('sync');
    await page.waitForTimeout(600);
  }),
  ...['checklist', 'quiz', 'map', 'wins/new', 'report'].map((at) => extreme('ladder', at, importLadder)),
  extreme('end', 'quiz', async (page) => {
    await emptyLog(page);
    await page.reload();
    for (let at = 0; at < 15; at++) await page.locator('.quiz-answer').nth(1).click();
  }),
  extreme('done', 'map', async (page) => {
    await fillWith(page, onlyOne);
    await page.locator('.ui-deck-card').waitFor();
    await page.keyboard.press('n');
  }),
  { name: 'wins-gone', at: '/wins/00000000-0000-4000-8000-00000000dead', log: 'full' },
];

const LENGTHS = [240, 120, 60, 20, 4];
const LONG =
  'Wrote the migration of the order history from the shared database to one of its own, with a way back for each step, and ran it with the two teams that read it: https://github.com/acme/orchard/pull/431#discussion_r1234567890';

const LADDER = `# Engineering progression at Vandermeer & Oyelaran International (revised 2026)

## Building and running software that other people depend on
- Designs systems that stay simple to operate for years, explains the trade-offs to everyone who will carry the pager, and takes part in the rotation
- Tests what matters
- Estimates

## Direction
- Sees, before anybody else does, which of the things that the group is about to spend a quarter on will not matter in a year, and says so with an alternative
`;

/**
 * @param {string} name
 * @param {string} at
 * @param {(page: Page) => Promise<unknown>} act
 * @returns {import('./app-states.mjs').State}
 */
function extreme(name, at, act) {
  return {
    name: `${at.replace('/', '-')}-${name}`,
    at: `/${at}`,
    log: 'full',
    act: async (page) => {
      await act(page);
      await page.waitForTimeout(500);
    },
    after: startAnew,
    isOver: at === 'wins' && !name.endsWith('editor'),
  };
}

/**
 * The demo log, changed.
 * @param {Page} page
 * @param {(rows: Rows) => Rows} change
 */
async function fillWith(page, change) {
  const rows = change(await demoRows());
  await emptyLog(page);
  await fillLog(page, rows);
  await page.locator('main:not(:has([aria-busy="true"])) h1').first().waitFor();
  await page.waitForTimeout(500);
}

/** @param {Rows} rows @returns {Rows} */
function onlyOne({ wins, artifacts, snapshots, ...rows }) {
  const [win] = wins.filter(({ status }) => status === 'ready').slice(-1);
  return {
    ...rows,
    wins: win ? [win] : [],
    artifacts: artifacts.filter(({ winId }) => winId === win?.id),
    evidence: [],
    snapshots: snapshots.slice(0, 1),
  };
}

/** The same wins over and over, further and further back. @param {Rows} rows @returns {Rows} */
function manyTimes(rows) {
  const wins = Array.from({ length: 10_000 }, (_, at) => {
    const win = rows.wins[at % rows.wins.length];
    const day = new Date(Date.now() - at * 26_000_000).toISOString().slice(0, 10);
    return { ...win, id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`, occurredOn: day };
  });
  return { ...rows, wins, artifacts: [], evidence: [] };
}

/** @param {Rows} rows @returns {Rows} */
function lengthen(rows) {
  const wins = rows.wins.map((win, at) => ({
    ...win,
    title: `${win.title}: ${LONG}`.slice(0, LENGTHS[at % LENGTHS.length]),
    did: `${win.did} ${LONG} `.repeat(3),
    tags: ['orders', 'a-tag-that-nobody-would-type-on-a-telephone', 'q4'],
  }));
  return { ...rows, wins };
}

/** @param {Page} page */
async function importLadder(page) {
  const { hash } = new URL(page.url());
  await page.goto(page.url().replace(hash, '#/settings/ladders/import'));
  await page.locator('textarea').first().fill(LADDER);
  await page.locator('main .ui-button[data-kind="primary"]').click();
  await page.waitForTimeout(1000);
  await page.goto(page.url().replace(/#.*/, hash));
  await page.reload();
  await page.locator('main:not(:has([aria-busy="true"])) h1').first().waitFor();
}
