import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

async function download(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return (await waiting).path();
}

const choose = async (page: Page, file: Parameters<Page['setInputFiles']>[1]) =>
  page.locator('input[type="file"]').setInputFiles(file);

/** Every row of the log, as the backup has it. */
async function tablesOf(page: Page): Promise<Record<string, unknown>> {
  const { tables } = JSON.parse(await readFile(await download(page, 'Back up now'), 'utf8'));
  return tables;
}

test('back up, lose something, merge it back, and undo that after a reload', async ({ openApp, setColorScheme }) => {
  const log = sampleLog();
  const page = await openApp('/settings/data', log);
  const file = await download(page, 'Back up now');
  const whole = JSON.parse(await readFile(file, 'utf8')).tables;
  const [lost] = log.wins;
  await page.evaluate(async (id) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('winnow');
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction('wins', 'readwrite');
    transaction.objectStore('wins').delete(id);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, lost?.id ?? '');
  const before = await tablesOf(page);

  await choose(page, file);
  await expect(page.getByText(/1 win is new here/)).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'a merge').toEqual([]);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText('The two logs are one.')).toBeVisible();
  expect(await tablesOf(page)).toEqual(whole);

  await page.reload();
  await page.getByRole('button', { name: /^Undo: A merge/ }).click();
  await expect(page.getByText('Undone. Your log is as it was before.')).toBeVisible();
  expect(await tablesOf(page)).toEqual(before);
});

test('a log encrypted with a recovery code replaces another one, and a wrong code opens nothing', async ({
  openApp,
  setColorScheme,
}) => {
  const page = await openApp('/settings/data', sampleLog());
  const whole = await tablesOf(page);
  await page.getByRole('radio', { name: 'A recovery code' }).check();
  await page.getByRole('button', { name: 'Make a recovery code' }).click();
  const code = await page.locator('.data-code code').innerText();
  await page.getByRole('button', { name: 'I have written it down' }).click();
  await expect(page.getByText(code)).toHaveCount(0);
  await page.getByLabel('Type it once').fill(code.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')));
  await page.getByRole('button', { name: 'Back up, encrypted' }).click();
  await expect(page.getByText('That is not a recovery code')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'a code').toEqual([]);
  await page.getByLabel('Type it once').fill(code.toLowerCase());
  const bytes = await readFile(await download(page, 'Back up, encrypted'));
  expect(bytes.includes('winnow-backup"')).toBe(false);

  await page.getByRole('radio', { name: 'Anybody who has it' }).check();
  const emptied = { ...sampleLog(), wins: [] };
  await page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('winnow');
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction(tables, 'readwrite');
    for (const table of tables) transaction.objectStore(table).clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  }, Object.keys(emptied));

  await choose(page, { name: 'winnow-backup.winnow', mimeType: 'application/octet-stream', buffer: bytes });
  const field = page.getByLabel('The recovery code of this file');
  await expect(field).toBeFocused();
  await page.keyboard.type('0000-0000-0000-0000-0000-0000-0000');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That does not open this file')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'a wrong code').toEqual([]);
  await field.fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Replace this log' }).check();
  await expect(page.getByText(/wins come from the file/)).toBeVisible();
  await page.getByRole('button', { name: 'Replace the log…' }).click();
  expect(await axeFindingsInBoth(page, setColorScheme), 'replacing').toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Replace it' }).click();
  await expect(page.getByText('The log is what the file says.')).toBeVisible();
  expect(await tablesOf(page)).toEqual(whole);
});

test('a brag document comes into the inbox, its open days asked for, and goes out again', async ({
  openApp,
  setColorScheme,
}) => {
  const page = await openApp('/settings/data/import');
  const text = '# 2026\n## March\n- Settled the queue https://github.com/acme/orchard/pull/9\n- 03/04/2026 A talk\n';
  await choose(page, { name: 'brag.md', mimeType: 'text/markdown', buffer: Buffer.from(`- No day\n${text}`) });
  await expect(page.getByRole('button', { name: 'Add 1 win to the inbox' })).toBeVisible();
  await page.getByRole('radio', { name: /^The day: / }).check();
  await page.getByLabel('Day for what has none').fill('2026-05-06');
  expect(await axeFindingsInBoth(page, setColorScheme), 'a document').toEqual([]);
  await page.getByRole('button', { name: 'Add 3 wins to the inbox' }).click();
  await expect(page.getByText('3 wins are in the inbox')).toBeVisible();
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('button', { name: 'Add 3 wins to the inbox' })).toBeVisible();

  const csv = 'Date,Win,Impact\n2026-03-04,Shipped it,Half the load\n';
  await choose(page, { name: 'wins.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByLabel('What changed because of it')).toHaveValue('2');
  expect(await axeFindingsInBoth(page, setColorScheme), 'a table').toEqual([]);
  await page.getByRole('button', { name: 'Add 1 win to the inbox' }).click();
  await page.getByRole('link', { name: 'Open the inbox' }).click();
  await expect(page.getByRole('article').getByText('Shipped it')).toBeVisible();
});
