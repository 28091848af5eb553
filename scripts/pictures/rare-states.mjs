/** @typedef {import('@playwright/test').Page} Page */

/**
 * What is seldom seen: a section that crashed, how a plan ends, a packet as it was handed over.
 * @type {import('./app-states.mjs').State[]}
 */
export const RARE_STATES = [
  { name: 'crashed', at: '/report', log: 'full', before: (page) => page.addInitScript(refuseToSayDays) },
  { name: 'plan-day-90', at: '/plan', log: 'full', act: reachDay90, after: bringTablesBack },
  {
    name: 'plan-verdict',
    at: '/plan',
    log: 'full',
    async act(page) {
      await reachDay90(page);
      await page.locator('.plan-ninety .ui-button[data-kind="primary"]').click();
      await page.locator('.plan-ninety').waitFor({ state: 'detached' });
    },
    after: bringTablesBack,
  },
  { name: 'plan-missing', at: '/plan/nowhere', log: 'full' },
  { name: 'packet-handed', at: '/packet', log: 'full', act: handOver, after: bringTablesBack },
  {
    name: 'packet-handed-view',
    at: '/packet',
    log: 'full',
    async act(page) {
      await handOver(page);
      await page.locator(HANDED).first().click();
      await page.locator('.packet-hand').waitFor({ state: 'detached' });
      await page.waitForTimeout(700);
    },
    after: bringTablesBack,
  },
  { name: 'packet-handed-missing', at: '/packet/handed/nowhere', log: 'full' },
];

const HANDED = 'a[href^="#/packet/handed/"]';

/** As they were before a picture. @type {Record<string, Record<string, any>[]>} */
let kept = {};

/** @param {Page} page @param {string[]} names of tables */
async function keepTables(page, names) {
  kept = await page.evaluate(readTables, names);
}

/** @param {Page} page */
function bringTablesBack(page) {
  return page.evaluate(writeTables, kept);
}

/** The plan under way began long enough ago. @param {Page} page */
async function reachDay90(page) {
  await keepTables(page, ['plans', 'snapshots']);
  const began = new Date();
  began.setDate(began.getDate() - 95);
  const startedOn = new Intl.DateTimeFormat('sv').format(began);
  const plans = (kept.plans ?? []).map((plan) => (plan.state === 'open' ? { ...plan, startedOn } : plan));
  await page.evaluate(writeTables, { plans });
  await page.reload();
  await page.locator('.plan-ninety').waitFor();
}

/** @param {Page} page */
async function handOver(page) {
  await keepTables(page, ['packets', 'aliases']);
  await page.locator('.packet-hand input').fill('Mirjam');
  await page.locator('.packet-hand button').click();
  await page.locator(HANDED).first().waitFor();
}

/** In the page: whatever is drawn with a day in it throws. */
export function refuseToSayDays() {
  Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
    get() {
      throw new Error('no days');
    },
  });
}

/** In the page. @param {string[]} names @returns {Promise<Record<string, Record<string, any>[]>>} */
async function readTables(names) {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('winnow');
    request.onsuccess = () => resolve(request.result);
  });
  const tables = names.map(
    (name) =>
      new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve([name, request.result]);
      }),
  );
  const rows = Object.fromEntries(await Promise.all(tables));
  database.close();
  return rows;
}

/** In the page. @param {Record<string, object[]>} tables */
async function writeTables(tables) {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('winnow');
    request.onsuccess = () => resolve(request.result);
  });
  const act = database.transaction(Object.keys(tables), 'readwrite');
  for (const [name, rows] of Object.entries(tables)) {
    act.objectStore(name).clear();
    for (const row of rows) act.objectStore(name).put(row);
  }
  await new Promise((resolve) => {
    act.oncomplete = resolve;
  });
  database.close();
}
