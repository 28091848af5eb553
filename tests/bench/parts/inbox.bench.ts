import type { Page } from '@playwright/test';
import { expect, test } from '../../e2e/browser/extension-fixture';
import { sampleInbox } from '../../e2e/log/sample-inbox.mjs';
import { fillLog } from '../../e2e/log/sample-log.mjs';

const KEPT = 10;
const FEW = 12;
const MANY = process.env.WINNOW_LONG ? 10_000 : 2000;
/** Of an act among many cards to one among few: what lists them all anew costs twenty times as much and more. */
const MOST = 4;

test(`what keeping a card costs among ${MANY}, beside among ${FEW}`, async ({ openApp }) => {
  const page = await openApp('/inbox');
  await fillLog(page, sampleInbox(FEW));
  const few = await keepSome(page, FEW);
  await expect.poll(() => page.evaluate(isBeingCopied)).toBe(false);
  // The first ten cards of these are the same, and stay kept: a row that goes back in time is taken for damage and mended.
  await fillLog(page, sampleInbox(MANY));
  await expect(page.getByText('Your log was damaged and is back')).toBeVisible();
  await expect.poll(() => page.evaluate(isBeingCopied), { timeout: 60_000 }).toBe(false);
  await page.reload();
  const many = await keepSome(page, MANY - KEPT);
  console.log(`a card kept: ${few} ms of ${FEW}, ${many} ms of ${MANY}, ratio ${Math.round((many / few) * 100) / 100}`);
  expect(many / few).toBeLessThan(MOST);
});

/** Runs in the page: whether the worker has yet to copy what was written. */
async function isBeingCopied(): Promise<boolean> {
  const stored: object = await Reflect.get(globalThis, 'chrome').storage.local.get(null);
  return Object.keys(stored).some((key) => key.startsWith('journal:'));
}

/**
 * Keeps cards by their key, each as soon as the one before has gone; milliseconds for the quickest: what others on the
 * machine take comes on top, what lists all cards anew is in each.
 */
async function keepSome(page: Page, count: number): Promise<number> {
  const of = new Intl.NumberFormat('en').format(count);
  await expect(page.getByRole('article', { name: `Card 1 of ${of}` })).toBeFocused({ timeout: 60_000 });
  return page.evaluate(async (last) => {
    const name = () => document.activeElement?.getAttribute('aria-label') ?? '';
    const times: number[] = [];
    for (let at = 2; at <= last; at++) {
      const start = performance.now();
      const press = new KeyboardEvent('keydown', { key: 'k', bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(press);
      while (!name().startsWith(`Card ${at} of`)) await new Promise(requestAnimationFrame);
      times.push(performance.now() - start);
    }
    return Math.round(Math.min(...times));
  }, KEPT + 1);
}
