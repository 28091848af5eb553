import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser/extension-fixture';
import { sampleInbox } from './log/sample-inbox.mjs';
import { fillLog } from './log/sample-log.mjs';

const card = (page: Page, name: string) => page.getByRole('article', { name });
const news = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const did = (page: Page) => page.getByLabel('What did you do?');

async function bottomOf(part: Locator): Promise<number> {
  const { y, height } = (await part.boundingBox()) ?? { y: 0, height: 0 };
  return y + height;
}

const FIRST = 'Card 1 of 5: Retry the depot sync with a budget instead of forever';
const SECOND = 'Card 2 of 5: Depot sync hammers the queue after an outage';

test('the whole inbox is worked through without a pointer, and every step is taken back', async ({ openApp }) => {
  const page = await openApp('/inbox');
  await expect(page.getByRole('heading', { name: 'Nothing in the inbox' })).toBeVisible();
  await fillLog(page, sampleInbox());
  await expect(card(page, FIRST)).toBeFocused();
  await expect(page.getByRole('navigation').getByRole('link', { name: /^Inbox/ })).toHaveText('Inbox5');

  await page.keyboard.press('e');
  await page.keyboard.type('I replaced the endless retry by a budget');
  await expect(page.getByRole('list', { name: 'What it says so far' })).toContainText('Your part: said');
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await expect(news(page, 'Kept: Retry the depot sync')).toBeVisible();
  await expect(card(page, SECOND)).toBeFocused();
  await page.keyboard.press('d');
  await expect(news(page, 'Dropped: Depot sync')).toBeVisible();
  for (const at of [3, 4, 5]) {
    await expect(page.getByRole('article', { name: `Card ${at} of 5` })).toBeFocused();
    await page.keyboard.press('k');
  }
  await expect(page.getByRole('heading', { name: 'The inbox is empty' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Inbox' })).toBeFocused();
  for (const at of [5, 4, 3, 2, 1]) {
    await page.keyboard.press('u');
    await expect(page.getByRole('article', { name: `Card ${at} of 5` })).toBeFocused();
  }
  await expect(did(page)).toHaveValue('I replaced the endless retry by a budget');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await page.reload();
  await expect(card(page, FIRST)).toBeFocused();
});

test('a pull request and its ticket become one win, and two again', async ({ openApp }) => {
  const page = await openApp('/inbox', sampleInbox());
  await did(page).fill('I replaced the endless retry by a budget');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expect(card(page, SECOND)).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.type('I measured what an outage costs');
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  const likely = page.getByRole('dialog').getByRole('button', { name: /Retry the depot sync.*One names the other/ });
  await expect(likely).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(news(page, /^Merged into one win: Depot sync/)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(did(page)).toHaveValue('I measured what an outage costs\n\nI replaced the endless retry by a budget');
  for (const name of ['ORCH-88', 'acme/orchard #431']) {
    await expect(page.getByRole('article').getByRole('link', { name })).toBeVisible();
  }
  await expect(page.getByText('4 left')).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(news(page, /^Taken back/)).toBeVisible();
  await expect(did(page)).toHaveValue('I measured what an outage costs');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(card(page, FIRST)).toBeFocused();
  await expect(did(page)).toHaveValue('I replaced the endless retry by a budget');
});

test('on a slow machine too every letter typed behind a key stays', async ({ openApp, context }) => {
  const page = await openApp('/inbox', sampleInbox());
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await expect(card(page, FIRST)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, SECOND)).toBeFocused();
  await page.keyboard.press('e');
  await page.keyboard.type('I measured an outage');
  await expect(did(page)).toHaveValue('I measured an outage');
});

test('a card goes into a win that is kept already', async ({ openApp }) => {
  const page = await openApp('/inbox', sampleInbox());
  await expect(card(page, FIRST)).toBeFocused();
  await page.keyboard.press('k');
  await expect(card(page, SECOND)).toBeFocused();
  await page.keyboard.press('m');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Retry the depot sync/ })
    .click();
  await expect(page.getByRole('article', { name: 'Card 3 of 5' })).toBeFocused();
  await page.goto(`${page.url().split('#')[0]}#/wins?status=ready`);
  await page.getByRole('link', { name: 'Retry the depot sync' }).click();
  await expect(page.getByRole('link', { name: /Depot sync hammers/ })).toBeVisible();
});

test('two windows: what one types and keeps the other shows, and its card stays in hand', async ({
  openApp,
  openPopup,
}) => {
  const app = await openApp('/inbox', sampleInbox());
  const popup = await openPopup('#/inbox');
  await expect(card(popup, FIRST)).toBeFocused();
  await did(app).fill('I replaced the endless retry by a budget');
  await expect(did(popup)).toHaveValue('I replaced the endless retry by a budget');
  await did(app).press('Control+Enter');
  await expect(card(app, SECOND)).toBeVisible();
  await expect(news(popup, 'Kept in another window.')).toBeVisible();
  await expect(card(popup, FIRST)).toBeVisible();
  await popup.getByLabel('What changed because of it?').fill('Nobody was paged since');
  await popup.keyboard.press('Escape');
  await popup.keyboard.press('j');
  await expect(card(popup, SECOND)).toBeFocused();
  await app.keyboard.press('u');
  await expect(card(app, FIRST)).toBeVisible();
  await expect(app.getByLabel('What changed because of it?')).toHaveValue('Nobody was paged since');
  await expect(card(popup, SECOND)).toBeVisible();
});

test('the popup leads to its inbox and back, by link and by key', async ({ openApp, openPopup }) => {
  await openApp('/inbox', sampleInbox());
  const popup = await openPopup();
  await popup.getByRole('link', { name: '5 in the inbox' }).click();
  await expect(card(popup, FIRST)).toBeFocused();
  await popup.keyboard.press('Control+i');
  await expect(popup.getByLabel('What did you do?')).toBeFocused();
  await popup.keyboard.type('Half a thou');
  await popup.keyboard.press('Control+i');
  await expect(card(popup, FIRST)).toBeFocused();
  await popup.keyboard.press('k');
  await expect(card(popup, SECOND)).toBeFocused();
  await popup.getByRole('link', { name: 'Quick log' }).click();
  await expect(popup.getByLabel('What did you do?')).toHaveValue('Half a thou');
  await expect(popup.getByRole('link', { name: '4 in the inbox' })).toBeVisible();
  const size = await popup.evaluate(() => document.documentElement.scrollWidth);
  expect(size).toBeLessThanOrEqual(384);
});

test('in the popup the acts stay under the hand, and what is typed in sight above them', async ({
  openApp,
  openPopup,
}) => {
  await openApp('/inbox', sampleInbox());
  const popup = await openPopup('#/inbox');
  const keep = popup.getByRole('button', { name: 'Keep' });
  await expect(card(popup, FIRST)).toBeFocused();
  const before = await keep.boundingBox();
  await keep.click();
  await expect(card(popup, SECOND)).toBeFocused();
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(await keep.boundingBox()).toEqual(before);

  await popup.keyboard.press('e');
  const top = (await did(popup).boundingBox())?.y;
  await popup.keyboard.type('I wrote the retry budget');
  await expect(popup.getByRole('list', { name: 'What it says so far' })).toBeVisible();
  expect((await did(popup).boundingBox())?.y).toBe(top);
  // Whatever their words, in one language or the other.
  await expect(popup.locator('.win-save-state')).toHaveText('Saved');
  const [state, mark] = [popup.locator('.win-save-state'), popup.locator('.coach-mark')];
  const gap = async () => ((await mark.boundingBox())?.y ?? 0) - (await bottomOf(state));
  expect(await gap()).toBeGreaterThanOrEqual(0);
  const isSeen = await did(popup).evaluate((typed) => {
    const { left, top: above, height } = typed.getBoundingClientRect();
    return document.elementFromPoint(left + 20, above + height / 2) === typed;
  });
  expect(isSeen).toBe(true);

  // The next card begins at its beginning, however far this one was read.
  await popup.getByLabel('Origin').focus();
  const title = popup.getByLabel('Title');
  expect((await title.boundingBox())?.y).toBeLessThan(0);
  await card(popup, SECOND).evaluate((element) => element.focus({ preventScroll: true }));
  await popup.keyboard.press('k');
  await expect(popup.getByRole('article', { name: 'Card 3 of 5' })).toBeFocused();
  expect((await title.boundingBox())?.y).toBeGreaterThan(0);
});

test('a page that dies while typing has lost nothing', async ({ openApp, openPopup, context }) => {
  const app = await openApp('/inbox', sampleInbox());
  await did(app).pressSequentially('I replaced the endless ret');
  await app.close({ runBeforeUnload: true });
  const popup = await openPopup('#/inbox');
  await expect(did(popup)).toHaveValue('I replaced the endless ret');
  await did(popup).press('End');
  await popup.keyboard.type('ry');
  await expect(popup.getByText('Saved', { exact: true })).toBeVisible();
  const session = await context.newCDPSession(popup);
  // The page it is asked of is gone before it can answer.
  session.send('Page.crash').catch(() => {});
  await popup.waitForEvent('crash');
  const again = await openApp('/inbox');
  await expect(did(again)).toHaveValue('I replaced the endless retry');
});

const MANY = process.env.WINNOW_LONG ? 10_000 : 300;
const said = (count: number) => new Intl.NumberFormat('en').format(count);

test(`${said(MANY)} cards are worked through like ten`, async ({ openApp }) => {
  test.setTimeout(180_000);
  const page = await openApp('/inbox', sampleInbox(MANY));
  await expect(page.getByRole('article', { name: `Card 1 of ${said(MANY)}` })).toBeFocused({ timeout: 60_000 });
  for (let at = 2; at <= 4; at++) {
    await page.keyboard.press('k');
    await expect(page.getByRole('article', { name: `Card ${at} of ${said(MANY)}` })).toBeFocused();
  }
  await expect(page.getByText(`${said(MANY - 3)} left`)).toBeVisible();
  await page.keyboard.press('d');
  await expect(page.getByRole('article', { name: `Card 5 of ${said(MANY)}` })).toBeFocused();
  await expect(page.getByText(`${said(MANY - 4)} left`)).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText(`${said(MANY - 3)} left`)).toBeVisible();
  await expect(page.getByRole('article', { name: `Card 4 of ${said(MANY)}` })).toBeFocused();
  await expect(page.getByRole('link', { name: /^Inbox/ })).toContainText(said(MANY - 3));
  await page.keyboard.press('m');
  const partners = page.getByRole('dialog').getByRole('button', { name: /Pull request/ });
  await expect(partners.first()).toBeVisible();
});
