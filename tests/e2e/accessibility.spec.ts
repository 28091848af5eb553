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

test('axe finds nothing in the sheet on which a text for a form is made', async ({ openApp, setColorScheme }) => {
  const page = await openApp('/packet');
  await fillLog(page, sampleLog());
  await page.getByRole('button', { name: 'Choose and copy' }).click();
  await page.getByRole('dialog').getByLabel('Target length').fill('300');
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
});
