import { barriers } from './accessibility/barriers';
import { expect, test } from './browser/extension-fixture';
import { sampleInbox } from './log/sample-inbox.mjs';
import { fillLog, sampleLog } from './log/sample-log.mjs';
import { sampleReport } from './log/sample-report.mjs';
import { sampleOf } from './seed/sample';
import { APP_ADDRESSES } from './surfaces/app-addresses';

// In a long run every section in five modes.
test.describe.configure({ timeout: process.env.WINNOW_LONG ? 600_000 : 120_000 });

for (const log of ['empty', 'full']) {
  test(`nothing is in anybody’s way in the app, ${log}`, async ({ openApp }) => {
    // Of no section: whichever is drawn first, its heading is another one.
    const page = await openApp('/nowhere', ...(log === 'full' ? [sampleLog(), sampleInbox()] : []));
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    const someWin = log === 'full' ? [`/wins/${sampleLog().wins[0]?.id}`] : [];
    for (const section of [...sampleOf(APP_ADDRESSES, 2), ...someWin]) {
      const before = await heading.innerText();
      await page.evaluate((route) => location.assign(`#${route}`), section);
      await expect(heading, section).not.toHaveText(before);
      expect.soft(await barriers(page), section).toEqual([]);
    }
  });
}

test('nothing is in anybody’s way in a full report, its tables open, or in the list that a number of it opens', async ({
  openApp,
}) => {
  const page = await openApp('/report', sampleReport());
  await expect(page.getByRole('heading', { name: 'Stall check' })).toBeVisible();
  for (const summary of await page.getByText('The same as a table').all()) await summary.click();
  expect.soft(await barriers(page), 'report').toEqual([]);
  await page.locator('.report-trend a').first().click();
  await expect(page.getByRole('button', { name: /^Clear: / }).first()).toBeVisible();
  expect.soft(await barriers(page), 'list').toEqual([]);
});

test('nothing is in anybody’s way in the popup, empty, half typed or full', async ({ openPopup }) => {
  const page = await openPopup();
  const field = page.getByLabel('What did you do?');
  await expect(field).toBeFocused();
  for (const state of ['empty', 'half typed', 'full']) {
    if (state === 'half typed') {
      await page.getByRole('button', { name: 'Someone I unblocked' }).click();
      await field.fill('I showed Jonas how to compare two snapshots');
    }
    if (state === 'full') await fillLog(page, sampleLog());
    expect.soft(await barriers(page), state).toEqual([]);
  }
});

test('nothing is in anybody’s way in the popup’s inbox, empty, full or choosing what to merge', async ({
  openPopup,
}) => {
  const page = await openPopup('#/inbox');
  await expect(page.getByRole('heading', { name: 'Nothing in the inbox' })).toBeVisible();
  for (const state of ['empty', 'full', 'merging']) {
    if (state === 'full') {
      await fillLog(page, sampleInbox());
      await expect(page.getByRole('article')).toBeFocused();
      await page.keyboard.press('k');
      await expect(page.getByRole('article', { name: 'Card 2 of 5' })).toBeFocused();
    }
    if (state === 'merging') {
      await page.keyboard.press('m');
      await expect(page.getByRole('dialog').getByRole('button', { name: /Retry/ })).toBeFocused();
    }
    expect.soft(await barriers(page), state).toEqual([]);
  }
});

test('nothing is in anybody’s way in the packet: a headline being chosen, plain lines, a version handed over', async ({
  openApp,
}) => {
  const page = await openApp('/packet', sampleLog());
  await page.getByRole('radio', { name: 'Me', exact: true }).check();
  await page.getByText(/have a plain line$/).click();
  await page.getByRole('button', { name: 'Keep as handed over' }).click();
  await expect(page.getByText('Nothing has changed since.')).toBeVisible();
  await page.getByRole('button', { name: /^Remove the version/ }).click();
  expect.soft(await barriers(page), 'the screen').toEqual([]);
  await page
    .getByRole('button', { name: /^Replace “/ })
    .first()
    .click();
  expect.soft(await barriers(page), 'a headline being chosen').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('link', { name: /^Open the version/ }).click();
  await expect(page.getByText('It cannot be changed.')).toBeVisible();
  expect.soft(await barriers(page), 'a version').toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.packet-sheet h1')).toHaveCount(1);
});

test('nothing is in anybody’s way in what the start-up check says', async ({ openApp, openPopup }) => {
  const app = await openApp('/wins');
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  const page = await openPopup('#/log');
  const keep = (items: object) =>
    app.evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), items);
  await keep({ recovery: { at: '2026-11-29T12:00:00Z', counts: { wins: 12, artifacts: 3 }, left: 1 } });
  for (const surface of [app, page]) {
    await surface.reload();
    await expect(surface.getByText('Your log was damaged and is back')).toBeVisible();
    expect.soft(await barriers(surface), 'recovered').toEqual([]);
  }
  await app.getByRole('button', { name: 'I have read this' }).click();
  await keep({ canary: { tables: { wins: 12, evidence: 4 }, recent: [], writtenAt: '', schemaVersion: 5 } });
  for (const surface of [app, page]) {
    await surface.reload();
    await expect(surface.getByRole('heading', { name: 'Part of your log is missing' })).toBeFocused();
    expect.soft(await barriers(surface), 'asking').toEqual([]);
  }
  await app.evaluate(() => location.assign('#/settings'));
  await expect(app.getByText('You are in the settings, to look for a backup.')).toBeVisible();
  await app.getByRole('link', { name: 'Back to what is missing' }).click();
  await app.getByRole('button', { name: 'Start with what is there' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Checklist' })).toBeVisible();
  await app.evaluate(() => location.assign('#/wins'));
  await app.reload();
  await expect(app.getByRole('heading', { level: 1, name: 'Wins' })).toBeVisible();
});

test('nothing is in anybody’s way where the log can only be read', async ({ beforePages, openApp, openPopup }) => {
  await beforePages(() => {
    IDBCursor.prototype.update = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = IDBCursor.prototype.update;
  });
  for (const surface of [await openApp('/wins'), await openPopup('#/log')]) {
    await expect(surface.getByText('Winnow cannot save now')).toBeVisible();
    await expect(surface.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect.soft(await barriers(surface)).toEqual([]);
  }
});

test('nothing is in anybody’s way in the sheet on which a text for a form is made', async ({ openApp }) => {
  const page = await openApp('/packet', sampleLog());
  await page.getByRole('button', { name: 'Choose and copy' }).click();
  await page.getByRole('dialog').getByLabel('Target length').fill('300');
  expect.soft(await barriers(page)).toEqual([]);
});
