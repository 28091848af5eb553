import { refuseToSayDays } from './rare-states.mjs';

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
  { name: 'popup-inbox-empty', at: '/inbox', log: 'empty' },
  { name: 'popup-inbox', at: '/inbox', log: 'full' },
  { name: 'popup-check-in-empty', at: '/check-in', log: 'empty' },
  { name: 'popup-check-in', at: '/check-in', log: 'full' },
  { name: 'popup-crashed', at: '/log', log: 'full', before: (page) => page.addInitScript(refuseToSayDays) },
];

/** @param {import('@playwright/test').Page} page */
async function halfTyped(page) {
  await page.locator('.ui-chip').nth(1).click();
  await page.locator('textarea').first().fill('I contributed to architecture discussions');
}

/** A draft is kept, and would stand in the next picture. @param {import('@playwright/test').Page} page */
async function untyped(page) {
  await page.locator('.ui-chip').nth(1).click();
  await page.locator('textarea').first().fill('');
  await page.waitForTimeout(500);
}
