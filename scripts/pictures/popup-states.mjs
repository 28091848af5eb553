import { refuseToSayDays } from './rare-states.mjs';

/** Two behaviours are suggested for it. */
const DECISION = 'I drove the API versioning decision and wrote the RFC';

/** @type {import('./app-states.mjs').State[]} */
export const POPUP_STATES = [
  { name: 'popup-empty', at: '/log', log: 'empty' },
  { name: 'popup-half-typed', at: '/log', log: 'empty', act: halfTyped, after: untyped },
  { name: 'popup-full', at: '/log', log: 'full' },
  { name: 'popup-full-typed', at: '/log', log: 'full', act: halfTyped, after: untyped },
  {
    name: 'popup-refused',
    at: '/log',
    log: 'full',
    async act(page) {
      await page.locator('textarea').first().fill('');
      await page.keyboard.press('Control+Enter');
    },
  },
  {
    name: 'popup-saved',
    at: '/log',
    log: 'full',
    async act(page) {
      await page.locator('textarea').first().fill(DECISION);
      await page.keyboard.press('Control+Enter');
      await page.locator('.popup-undo').waitFor();
    },
    async after(page) {
      await page.locator('.popup-undo').click();
      await page.locator('textarea').first().fill('');
      await page.waitForTimeout(500);
    },
  },
  {
    name: 'popup-suggested',
    at: '/log',
    log: 'full',
    async act(page) {
      await page.locator('textarea').first().fill(DECISION);
      await page.locator('.coach-chips summary').click();
    },
    async after(page) {
      await page.locator('textarea').first().fill('');
      await page.waitForTimeout(500);
    },
  },
  { name: 'popup-inbox-empty', at: '/inbox', log: 'empty' },
  { name: 'popup-inbox', at: '/inbox', log: 'full' },
  {
    name: 'popup-inbox-written',
    at: '/inbox',
    log: 'full',
    async act(page) {
      await page.locator('.inbox-hint').waitFor();
      await page.keyboard.press('e');
      await page.keyboard.type('I wrote the retry budget');
      await page.locator('.coach-mark').waitFor();
      await page.waitForTimeout(600);
    },
    async after(page) {
      await page.locator('textarea[data-field="did"]').fill('');
      await page.waitForTimeout(600);
    },
  },
  {
    name: 'popup-inbox-kept',
    at: '/inbox',
    log: 'full',
    async act(page) {
      await page.locator('.inbox-hint').waitFor();
      await page.keyboard.press('k');
      await page.locator('.ui-deck-last button').waitFor();
    },
    after: (page) => page.locator('.ui-deck-last button').click(),
  },
  { name: 'popup-check-in-empty', at: '/check-in', log: 'empty' },
  { name: 'popup-check-in', at: '/check-in', log: 'full' },
  ...['/log', '/check-in'].map((at) => ({
    name: at === '/log' ? 'popup-due' : 'popup-check-in-due',
    at,
    log: /** @type {const} */ ('full'),
    before: (/** @type {import('@playwright/test').Page} */ page) =>
      page.addInitScript(standStillAt, nextFridayEvening().getTime()),
  })),
  { name: 'popup-crashed', at: '/log', log: 'full', before: (page) => page.addInitScript(refuseToSayDays) },
];

/** @param {import('@playwright/test').Page} page */
async function halfTyped(page) {
  await page.locator('.ui-chip').nth(1).click();
  await page.locator('textarea').first().fill('I contributed to architecture discussions');
  await page.locator('.coach-question button').first().waitFor();
}

/** A draft is kept, and would stand in the next picture. @param {import('@playwright/test').Page} page */
async function untyped(page) {
  await page.locator('.ui-chip').nth(1).click();
  await page.locator('textarea').first().fill('');
  await page.waitForTimeout(500);
}

/** The next check-in is due by then. */
function nextFridayEvening() {
  const then = new Date();
  then.setDate(then.getDate() + ((12 - then.getDay()) % 7 || 7));
  then.setHours(18, 0, 0, 0);
  return then;
}

/** Runs in the page. Playwright's clock would stand still in every page that is opened after it. @param {number} now */
function standStillAt(now) {
  globalThis.Date = new Proxy(Date, {
    construct: (date, given) => Reflect.construct(date, given.length > 0 ? given : [now]),
    get: (date, name) => (name === 'now' ? () => now : Reflect.get(date, name)),
  });
}
