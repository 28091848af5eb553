import type { BrowserContext, Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

/** All that Winnow keeps in this browser: every row of every database, and the stores beside them. */
async function keptBy(page: Page) {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: [string, string][] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        rows.push([`${name}/${table}`, JSON.stringify(await settled(store.getAll()))]);
      }
      database.close();
    }
    const { storage } = Reflect.get(globalThis, 'chrome');
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name).sort(),
      rows,
      local: JSON.stringify(Object.entries(await storage.local.get(null)).sort()),
      session: JSON.stringify(Object.entries(await storage.session.get(null)).sort()),
      beside: Object.entries(localStorage).sort(),
    };
  });
}

/** The same once the worker has copied what it was told of. */
async function settledIn(context: BrowserContext, extensionId: string) {
  const page = await context.newPage();
  // An empty page of the extension's: it runs nothing of Winnow.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  let last = await keptBy(page);
  await expect(async () => {
    const before = last;
    last = await keptBy(page);
    expect(before.local).not.toContain('"journal');
    // What the worker looks at once a start is over changes what is kept.
    expect(before.session).toMatch(/countsChecked.*logCompared/);
    expect(last).toEqual(before);
  }).toPass({ intervals: [400] });
  await page.close();
  return last;
}

const SECTIONS = ['Checklist', 'Quiz', 'Inbox', 'Check-in', 'Wins', 'Map', 'Audit', 'Plan', 'Report', 'Packet', 'Talk'];
const MINE = 'I drove the API versioning decision';

test('the demo is looked at and changed, and the user’s own log is byte for byte as it was', async ({
  context,
  extensionId,
  openApp,
  openPopup,
}) => {
  const mine = await openApp('/welcome', sampleLog());
  await mine.getByLabel('What did you do?').fill(MINE);
  await mine.getByRole('button', { name: 'Save win' }).click();
  await expect(mine.getByText('Saved. It is in your log.')).toBeVisible();
  await mine.getByRole('button', { name: 'Log another' }).click();
  await mine.getByLabel('What did you do?').fill('Half a sentence of my own');
  await mine.close();
  const first = await openPopup('#/log');
  // What the next one paints, once this one has read the log.
  await expect.poll(() => first.evaluate(() => localStorage.getItem('summary'))).not.toBeNull();
  await first.close();
  const before = await settledIn(context, extensionId);

  const page = await openApp('/welcome');
  await page.getByRole('link', { name: 'Open the demo log' }).click();
  const band = page.getByRole('complementary', { name: 'Demo log' });
  await expect(band).toContainText('This is a demo log.');
  await expect(page).toHaveTitle('Report · Demo · Winnow');
  await expect(page.getByText(MINE)).toHaveCount(0);
  const rail = page.getByRole('navigation', { name: 'Sections' });
  for (const section of SECTIONS) {
    await rail.getByRole('link', { name: section, exact: section !== 'Inbox' }).click();
    await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible();
    await expect(band).toBeVisible();
    if (section === 'Checklist') {
      const claim = page.getByRole('radio', { name: 'Not yet' }).first();
      await claim.click({ force: true });
      await expect(claim).toBeChecked();
    }
    if (section === 'Inbox') await page.getByRole('button', { name: /^Drop/ }).first().click();
    if (section === 'Check-in') await page.getByRole('button', { name: 'Quiet week' }).click();
  }
  await rail.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('This belongs to your own Winnow')).toBeVisible();

  await rail.getByRole('link', { name: 'Wins' }).click();
  await page.getByLabel('Search').fill('deadlock');
  await page.getByRole('link', { name: 'Dario and the deadlock' }).click();
  await page.getByLabel('What changed because of it?').fill('Rewritten in the demo');
  // A page that goes in the middle of a word leaves it beside the log.
  await page.getByLabel('What changed because of it?').pressSequentially(', and on');
  await page.reload();
  await expect(page.getByLabel('What changed because of it?')).toHaveValue('Rewritten in the demo, and on');
  await page.getByRole('button', { name: 'Move to trash' }).click();

  const popup = await openPopup('#/log');
  await expect(popup.getByText(MINE)).toBeVisible();
  await expect(popup.getByLabel('What did you do?')).toHaveValue('Half a sentence of my own');
  await popup.close();

  await band.getByRole('button', { name: 'Leave the demo' }).click();
  await expect(page).toHaveURL(/options\.html#\/welcome$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('promotion case');
  await expect(band).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.close();
  const after = await settledIn(context, extensionId);
  expect(before.databases).not.toContain('winnow-demo');
  expect(after).toEqual(before);
});

test('who leaves the demo leaves it in every tab, and a closed tab leaves nothing for long', async ({
  context,
  extensionId,
  openApp,
  setColorScheme,
}) => {
  const open = async (route: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html?demo=settings#${route}`);
    await expect(page.getByRole('complementary', { name: 'Demo log' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return page;
  };
  const names = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  const [first, second] = [await open('/settings'), await open('/wins')];
  expect(await axeFindingsInBoth(first, setColorScheme)).toEqual([]);
  await expect(second.getByRole('link', { name: 'Showed Mirjam the closing of the month' })).toBeVisible();
  await first.getByRole('button', { name: 'Leave the demo' }).click();
  await expect(first.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(second.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  expect(await names(first)).not.toContain('winnow-demo');
  // One that shows the user's own log may still be about to look for what a closed tab left.
  await Promise.all([first.close(), second.close()]);

  const closed = await open('/wins');
  await expect(closed.getByRole('link', { name: 'Showed Mirjam the closing of the month' })).toBeVisible();
  expect(await names(closed)).toContain('winnow-demo');
  await closed.close();
  const own = await openApp('/checklist');
  await expect.poll(() => names(own)).not.toContain('winnow-demo');
});
