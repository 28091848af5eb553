import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axeFindings } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('the theme is worn at once by every open surface, and still after a reload', async ({
  openApp,
  openPopup,
  setColorScheme,
}) => {
  const page = await openApp('/settings');
  const popup = await openPopup('#/log');
  for (const each of [page, popup]) await setColorScheme(each, 'light');
  await expect(page.getByRole('radio', { name: 'Like the system' })).toBeChecked();
  const light = await background(page);

  await page.getByRole('radio', { name: 'Dark' }).check();
  for (const each of [page, popup]) await expect.poll(() => background(each)).not.toBe(light);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await background(page)).not.toBe(light);

  await page.getByRole('radio', { name: 'Like the system' }).check();
  for (const each of [page, popup]) await expect.poll(() => background(each)).toBe(light);
});

test('the backup holds everything, private wins and the trash included', async ({ openApp }) => {
  const rows = sampleLog();
  const wins = rows.wins.map((win, index) => ({
    ...win,
    ...(index === 0 && { visibility: 'private' }),
    ...(index === 1 && { deletedAt: '2026-11-20T09:00:00.000Z' }),
  }));
  const page = await openApp('/settings/data', { ...rows, wins });

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up now' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^winnow-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText(`${file.suggestedFilename()} was handed to the browser to save.`)).toBeVisible();
  const backup = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(backup).toMatchObject({ format: 'winnow-backup', version: 2 });
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(backup.tables.wins.sort(byId)).toEqual(JSON.parse(JSON.stringify(wins)).sort(byId));
  for (const table of ['artifacts', 'evidence', 'claims'] as const) {
    expect(backup.tables[table]).toHaveLength(rows[table].length);
  }
});

test('everything goes only after the phrase is typed, and a backup is offered first', async ({ openApp }) => {
  const page = await openApp('/settings', sampleLog());
  const other = await openApp('/checklist');
  await expect(other.getByText('claimed 0 of 15')).toBeHidden();
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete everything?' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);

  await page.keyboard.type('delete');
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('That is not the phrase. Nothing was deleted.')).toBeVisible();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Make a backup first' }).click();
  expect((await download).suggestedFilename()).toContain('winnow-backup');

  await dialog.getByRole('textbox').fill('delete everything');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything was deleted')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await expect(dialog).toBeHidden();
  await expect(other.getByText('claimed 0 of 15 · evidenced 0 of 15')).toBeVisible();
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page).toHaveTitle('Welcome · Winnow');
});
