import { expect, test } from './extension-fixture';

test('the links of the audit open the right searches for the chosen days, in a new tab', async ({
  openApp,
  context,
  github,
}) => {
  github.addPage('/pulls', '<title>Pull requests</title><h1>Pull requests</h1>');
  const page = await openApp('/checklist');
  await page.getByRole('link', { name: 'Audit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Audit' })).toBeVisible();
  await page.getByLabel('From', { exact: true }).fill('2026-02-01');
  await page.getByLabel('To', { exact: true }).fill('2026-07-31');
  const links = page.getByRole('region', { name: 'Open a search' }).getByRole('link');
  await expect(links).toHaveCount(3);

  const opened = context.waitForEvent('page');
  await links.first().click();
  const search = await opened;
  await search.waitForLoadState();
  const { host, pathname, searchParams } = new URL(search.url());
  expect([host, pathname]).toEqual(['github.com', '/pulls']);
  expect(searchParams.get('q')).toBe('is:pr author:@me is:merged merged:2026-02-01..2026-07-31');
  expect(await search.evaluate(() => document.referrer)).toBe('');

  await page.getByRole('combobox', { name: 'Site' }).selectOption('Another Jira Cloud…');
  await page.getByLabel('Address of your Jira Cloud').fill('acme');
  await expect(links).toHaveCount(2);
  const jira = new URL((await links.first().getAttribute('href')) ?? '');
  expect(jira.origin + jira.pathname).toBe('https://acme.atlassian.net/issues/');
  expect(jira.searchParams.get('jql')).toContain('resolved < "2026-08-01"');

  await page.getByLabel('To', { exact: true }).fill('2026-01-01');
  await expect(page.getByRole('alert')).toContainText('The first day is after the last.');
  await expect(links).toHaveCount(0);
});
