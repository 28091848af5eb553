import { axeFindingsInBoth } from './axe-findings';
import { expect, test } from './extension-fixture';
import { sampleOf } from './sample';
import { sampleInbox } from './sample-inbox.mjs';
import { fillLog, sampleLog } from './sample-log.mjs';
import { sampleReport } from './sample-report.mjs';

const SECTIONS = [
  '/welcome',
  '/checklist',
  '/quiz',
  '/quiz/snapshots',
  '/inbox',
  '/check-in',
  '/wins',
  '/wins/new',
  '/wins/trash',
  '/map',
  '/audit',
  '/plan',
  '/plan/moving-on',
  '/report',
  '/packet',
  '/talk',
  '/talk/update',
  '/settings',
  '/settings/sites',
  '/settings/ladders',
  '/settings/ladders/import',
  '/settings/names',
  '/privacy',
  '/settings/health',
  '/settings/data',
  '/settings/data/import',
];

for (const log of ['empty', 'full']) {
  test(`axe finds nothing in the app, ${log}, light or dark`, async ({ openApp, setColorScheme }) => {
    test.setTimeout(120_000);
    // Of no section: whichever is drawn first, its heading is another one.
    const page = await openApp('/nowhere');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    if (log === 'full') {
      await fillLog(page, sampleLog());
      await fillLog(page, sampleInbox());
    }
    const someWin = log === 'full' ? [`/wins/${sampleLog().wins[0]?.id}`] : [];
    for (const section of [...sampleOf(SECTIONS, 9), ...someWin]) {
      const before = await heading.innerText();
      await page.evaluate((route) => location.assign(`#${route}`), section);
      await expect(heading, section).not.toHaveText(before);
      expect(await axeFindingsInBoth(page, setColorScheme), section).toEqual([]);
    }
  });
}

test('axe finds nothing in a full report, its tables open, or in the list that a number of it opens', async ({
  openApp,
  setColorScheme,
}) => {
  const page = await openApp('/report');
  await fillLog(page, sampleReport());
  await expect(page.getByRole('heading', { name: 'Stall check' })).toBeVisible();
  for (const summary of await page.getByText('The same as a table').all()) await summary.click();
  expect(await axeFindingsInBoth(page, setColorScheme), 'report').toEqual([]);
  await page.locator('.report-trend a').first().click();
  await expect(page.getByRole('button', { name: /^Clear: / }).first()).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'list').toEqual([]);
});

test('axe finds nothing in the popup, empty, half typed or full, light or dark', async ({
  openPopup,
  setColorScheme,
}) => {
  const page = await openPopup();
  const field = page.getByLabel('What did you do?');
  await expect(field).toBeFocused();
  for (const state of ['empty', 'half typed', 'full']) {
    if (state === 'half typed') {
      await page.getByRole('button', { name: 'Someone I unblocked' }).click();
      await field.fill('I showed Jonas how to compare two snapshots');
    }
    if (state === 'full') await fillLog(page, sampleLog());
    expect(await axeFindingsInBoth(page, setColorScheme), state).toEqual([]);
  }
});

test('axe finds nothing in the popup’s inbox, empty, full or choosing what to merge', async ({
  openPopup,
  setColorScheme,
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
    expect(await axeFindingsInBoth(page, setColorScheme), state).toEqual([]);
  }
});

test('axe finds nothing in the packet: a headline being chosen, plain lines, a version handed over', async ({
  openApp,
  setColorScheme,
}) => {
  const page = await openApp('/packet');
  await fillLog(page, sampleLog());
  await page.getByRole('radio', { name: 'Me', exact: true }).check();
  await page.getByText(/have a plain line$/).click();
  await page.getByRole('button', { name: 'Keep as handed over' }).click();
  await expect(page.getByText('Nothing has changed since.')).toBeVisible();
  await page.getByRole('button', { name: /^Remove the version/ }).click();
  expect(await axeFindingsInBoth(page, setColorScheme), 'the screen').toEqual([]);
  await page
    .getByRole('button', { name: /^Replace “/ })
    .first()
    .click();
  expect(await axeFindingsInBoth(page, setColorScheme), 'a headline being chosen').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('link', { name: /^Open the version/ }).click();
  await expect(page.getByText('It cannot be changed.')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'a version').toEqual([]);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.packet-sheet h1')).toHaveCount(1);
});

test('axe finds nothing in what the start-up check says', async ({ openApp, openPopup, setColorScheme }) => {
  const app = await openApp('/wins');
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  const page = await openPopup('#/log');
  const keep = (items: object) =>
    app.evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), items);
  await keep({ recovery: { at: '2026-11-29T12:00:00Z', counts: { wins: 12, artifacts: 3 }, left: 1 } });
  for (const surface of [app, page]) {
    await surface.reload();
    await expect(surface.getByText('Your log was damaged and is back')).toBeVisible();
    expect(await axeFindingsInBoth(surface, setColorScheme), 'recovered').toEqual([]);
  }
  await app.getByRole('button', { name: 'I have read this' }).click();
  await keep({ canary: { tables: { wins: 12, evidence: 4 }, recent: [], writtenAt: '', schemaVersion: 5 } });
  for (const surface of [app, page]) {
    await surface.reload();
    await expect(surface.getByRole('heading', { name: 'Part of your log is missing' })).toBeFocused();
    expect(await axeFindingsInBoth(surface, setColorScheme), 'asking').toEqual([]);
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

test('axe finds nothing where the log can only be read', async ({
  beforePages,
  openApp,
  openPopup,
  setColorScheme,
}) => {
  await beforePages(() => {
    IDBCursor.prototype.update = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = IDBCursor.prototype.update;
  });
  for (const surface of [await openApp('/wins'), await openPopup('#/log')]) {
    await expect(surface.getByText('Winnow cannot save now')).toBeVisible();
    expect(await axeFindingsInBoth(surface, setColorScheme)).toEqual([]);
  }
});

test('axe finds nothing in the sheet on which a text for a form is made', async ({ openApp, setColorScheme }) => {
  const page = await openApp('/packet');
  await fillLog(page, sampleLog());
  await page.getByRole('button', { name: 'Choose and copy' }).click();
  await page.getByRole('dialog').getByLabel('Target length').fill('300');
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
});
