import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, type OpenApp, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';
import { sampleReport } from './log/sample-report.mjs';

const HOSTILE = '<script>alert(1)</script> | `x` [a](javascript:alert(1))';
/** What is written as code leaves as the word for it. */
const HOSTILE_AS_IT_LEAVES = HOSTILE.replace('`x`', '[code]');

/** A full log in which one win is private, one confidential and one hostile, and a private one waits in the inbox. */
function logWithSecrets() {
  const rows = sampleLog();
  const [secret, , confidential, hostile] = rows.wins;
  Object.assign(secret ?? {}, { title: 'Seen by nobody else', visibility: 'private' });
  Object.assign(confidential ?? {}, { title: 'Seen by few', confidential: true });
  Object.assign(hostile ?? {}, { title: HOSTILE });
  const unrefined = rows.wins.find(({ status }) => status === 'inbox');
  Object.assign(unrefined ?? {}, { visibility: 'private' });
  return rows;
}

async function openReport(openApp: OpenApp): Promise<Page> {
  const page = await openApp('/report', logWithSecrets());
  await expect(page.getByText('Seen by nobody else')).toBeVisible();
  return page;
}

async function exported(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('private and confidential wins count on the screen and are in no document', async ({ openApp }) => {
  const page = await openReport(openApp);
  await expect(page.getByText('2 private or confidential wins count on this screen.')).toBeVisible();
  const onScreen = await page.locator('.report-counts').innerText();
  for (const button of ['Export as Markdown', 'Export as HTML']) {
    const text = await exported(page, button);
    expect(text, button).not.toMatch(/Seen by (nobody|few)/);
    expect(text, button).toContain('8 of 15');
  }
  expect(onScreen).toContain('11 of 15');

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(/Seen by (nobody|few)/)).toHaveCount(0);
  await expect(page.getByText('8 of 15')).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByText('Seen by nobody else')).toBeVisible();
});

test('the exported page opens by itself, asks for nothing and runs nothing', async ({ openApp, context, github }) => {
  const page = await openReport(openApp);
  const html = await exported(page, 'Export as HTML');
  expect(html).not.toMatch(/<script|<link|url\(|font-family: ;/);
  github.addPage('/report.html', html);
  const alone = await context.newPage();
  alone.on('dialog', (dialog) => expect(dialog.message(), 'a script ran').toBe(''));
  const requests: string[] = [];
  alone.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await alone.goto('https://github.com/report.html');
  await expect(alone.getByRole('heading', { name: 'Readiness report' })).toBeVisible();
  await expect(alone.getByText(HOSTILE_AS_IT_LEAVES)).toBeVisible();
  await expect(alone.getByRole('img', { name: /behaviours are evidenced/ })).toBeVisible();
  await alone.getByText('The same as a table').first().click();
  await expect(alone.getByRole('rowheader', { name: 'I find problems nobody assigned to me' })).toBeVisible();
  expect(requests.filter((path) => path !== '/favicon.ico')).toEqual(['/report.html']);
});

test('the report is printed without the frame around it, on light paper whatever theme is chosen', async ({
  openApp,
}) => {
  const settings = await openApp('/settings');
  await settings.getByRole('radio', { name: 'Dark' }).check();
  const page = await openReport(openApp);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('The same as a table').first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

test('a number opens the wins behind it, in the window and for the employer that the address says', async ({
  openApp,
}) => {
  const page = await openApp('/report', sampleReport());
  await page.getByLabel('Period').selectOption('Last 6 months');
  await page.getByLabel('Employer').selectOption('Orchard Works');
  const address = new URL(page.url()).hash;
  expect(address).toMatch(/^#\/report\?from=\d{4}-\d\d-\d\d&employer=[\da-f-]{36}$/);
  await expect(page.locator('.report-when').first()).toContainText('Senior engineer · Orchard Works · ');

  const finding = page
    .getByRole('region', { name: 'Stall check' })
    .getByRole('listitem')
    .filter({ hasText: 'Work handed to you' });
  const [part] = (await finding.getByRole('link').allInnerTexts()).map(Number);
  await finding.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: 'Wins', level: 1 })).toBeFocused();
  // Of a longer list only what is near the window is drawn.
  const count = async () => Number(await page.locator('.wins-slot').first().getAttribute('aria-setsize'));
  await expect.poll(count).toBe(part ?? -1);
  const narrowed = page.getByRole('search').getByRole('listitem');
  await expect(narrowed).toHaveText([/ to /, 'It was handed to me', 'Orchard Works']);
  await page.getByRole('button', { name: 'Clear: It was handed to me' }).click();
  await expect(narrowed).toHaveCount(2);
  await expect.poll(count).toBeGreaterThan(part ?? 0);

  await page.goBack();
  await page.goBack();
  expect(new URL(page.url()).hash).toBe(address);
  await expect(page.getByLabel('Period')).toHaveValue('six');
  await page.getByRole('textbox', { name: 'From' }).fill('2020-01-01');
  await expect(page.getByRole('textbox', { name: 'From' })).toBeFocused();
  await expect(page.getByLabel('Period')).toHaveValue('own');
  await expect(page.getByText('The picture has room for two years')).toBeVisible();
});
