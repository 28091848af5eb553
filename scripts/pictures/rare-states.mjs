import { startAnew } from './start-anew.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * What is seldom seen: a section that crashed, how a plan ends, a packet as it was handed over.
 * @type {import('./app-states.mjs').State[]}
 */
export const RARE_STATES = [
  { name: 'crashed', at: '/report', log: 'full', before: (page) => page.addInitScript(refuseToSayDays) },
  { name: 'plan-day-90', at: '/plan', log: 'full', act: reachDay90, after: startAnew },
  {
    name: 'plan-verdict',
    at: '/plan',
    log: 'full',
    async act(page) {
      await reachDay90(page);
      await page.locator('.plan-ninety button').last().click();
      await page.locator('.plan-ninety').waitFor({ state: 'detached' });
    },
    after: startAnew,
  },
  { name: 'plan-missing', at: '/plan/nowhere', log: 'full' },
  { name: 'packet-handed', at: '/packet', log: 'full', act: handOver, after: startAnew },
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
    after: startAnew,
  },
  { name: 'packet-handed-missing', at: '/packet/handed/00000000-0000-4000-8000-00000000dead', log: 'full' },
];

const HANDED = 'a[href^="#/packet/handed/"]';

/** @param {Page} page */
async function reachDay90(page) {
  await page.evaluate(beginPlan, { daysAgo: 95 });
  await page.reload();
  await page.locator('.plan-ninety').waitFor();
}

/** @param {Page} page */
async function handOver(page) {
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

/** In the page: the plan that is under way began so long ago. @param {{ daysAgo: number }} when */
async function beginPlan({ daysAgo }) {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('winnow');
    request.onsuccess = () => resolve(request.result);
  });
  const act = database.transaction('plans', 'readwrite');
  const cursors = act.objectStore('plans').openCursor();
  cursors.onsuccess = () => {
    const cursor = cursors.result;
    if (cursor?.value.state !== 'open') return cursor?.continue();
    const began = new Date();
    began.setDate(began.getDate() - daysAgo);
    cursor.update({ ...cursor.value, startedOn: new Intl.DateTimeFormat('sv').format(began) });
  };
  await new Promise((resolve) => {
    act.oncomplete = resolve;
  });
  database.close();
}
