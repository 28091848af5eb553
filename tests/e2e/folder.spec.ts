import type { Page } from '@playwright/test';
import { axeFindings } from './accessibility/axe-findings';
import { becomeAnotherLaptop, passTenMinutes, putFile, readFolder, standInForPicker } from './browser/backup-folder';
import { expect, test } from './browser/extension-fixture';
import { fillLog, sampleLog } from './log/sample-log.mjs';

const choose = (page: Page) => page.getByRole('button', { name: 'Choose a folder…' }).click();
const written = (page: Page) => page.getByText(/^Written and read back: winnow-[0-9a-f]{8}-\d{4}-\d\d-\d\d-\d{4}/);
test('two laptops that back up into one folder come to have one log', async ({
  beforePages,
  openApp,
  openPopup,
  worker,
  stopWorker,
}) => {
  await standInForPicker(beforePages);
  const { wins, ...rest } = sampleLog();
  const [first, second, ...others] = wins;
  const page = await openApp('/settings/data', { ...rest, wins: [first, ...others] as object[] });
  await choose(page);
  await expect(written(page)).toBeVisible();
  await expect(page.getByText('Backups go into “Backups”.')).toBeVisible();
  const [name = ''] = Object.keys(await readFolder(page));
  expect(JSON.parse((await readFolder(page))[name] ?? '').tables.wins).toHaveLength(others.length + 1);

  // A second change, after ten minutes, with the app closed: the worker's start writes it.
  await fillLog(page, { wins: [{ ...second, createdAt: new Date().toISOString() }] });
  await expect(page.getByText('Backups go into “Backups”.')).toBeVisible();
  await stopWorker();
  await page.close();
  const popup = await openPopup('#/log');
  const findWhole = async () => {
    const files = Object.entries(await readFolder(popup));
    return files.find(([, text]) => JSON.parse(text).tables.wins.length === wins.length)?.[0];
  };
  await expect(async () => {
    // One that was stopped over its backup has noted that it looked just now.
    await passTenMinutes(popup);
    await stopWorker();
    await popup.reload();
    await expect.poll(findWhole, { timeout: 5_000 }).toBeDefined();
  }).toPass();
  const files = await readFolder(popup);
  const later = (await findWhole()) ?? '';
  console.log(`the folder, from the worker: ${Object.keys(await readFolder(worker)).length} files`);
  for (const other of Object.keys(files)) if (other !== name) await putFile(popup, other, null);

  await becomeAnotherLaptop(popup);
  await popup.close();
  const there = await openApp('/settings/data');
  await choose(there);
  await expect(written(there)).toBeVisible();
  const log = there.getByRole('article').filter({ hasText: `Installation ${name.slice(7, 15)}` });
  await expect(log.getByText('A log that this one does not know.')).toBeVisible();
  expect(await axeFindings(there)).toEqual([]);
  await log.getByRole('button', { name: 'Look at it…' }).click();
  await there.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(there.getByText('The two logs are one.')).toBeVisible();
  await expect(log.getByText('All of it is in this log')).toBeVisible();

  // What the first laptop writes from now on comes by itself.
  await putFile(there, later, files[later] ?? '');
  await there.goto(there.url().replace('/settings/data', '/wins'));
  await expect(async () => {
    // A look that was under way notes that it looked just now.
    await passTenMinutes(there);
    await there.reload();
    await expect(there.getByText(String(second?.title)).first()).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await expect.poll(async () => Object.keys(await readFolder(there)).length).toBe(4);
});

test('the popup and the finished check-in offer a backup where none makes itself, and data health says where it is', async ({
  openApp,
  openPopup,
}) => {
  const old = new Date(Date.now() - 30 * 86_400_000).toISOString();
  const rows = sampleLog();
  const wins = rows.wins.map((win) => ({ ...win, createdAt: old }));
  const page = await openApp('/settings/health', { ...rows, wins });
  await expect(page.getByText('None known here.')).toBeVisible();
  await expect(page.getByText('A row was written, read back and deleted again.')).toBeVisible();
  await expect(page.getByText('Read again just now: it stands as it was written.')).toBeVisible();
  await expect(page.getByText('writes it through before Winnow says “Saved” (strict)')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const checkIn = await openPopup('#/check-in');
  await checkIn.getByRole('button', { name: 'Quiet week' }).click();
  const weekly = checkIn.getByRole('region', { name: 'Backup' });
  await expect(weekly.getByRole('button', { name: 'Back up now' })).toBeVisible();
  expect(await axeFindings(checkIn)).toEqual([]);
  await checkIn.close();

  const popup = await openPopup('#/log');
  const offer = popup.getByRole('region', { name: 'Backup' });
  await expect(offer.getByText('This log has no backup yet.')).toBeVisible();
  expect(await axeFindings(popup)).toEqual([]);
  const download = popup.waitForEvent('download');
  await offer.getByRole('button', { name: 'Back up now' }).click();
  const file = (await download).suggestedFilename();
  await expect(offer.getByText(`Handed to the browser to save: ${file}`)).toBeVisible();
  await expect(page.getByText(`handed to the browser to save: ${file}`)).toBeVisible();
  await popup.close();
});
