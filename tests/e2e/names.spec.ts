import { readFile } from 'node:fs/promises';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

test('an employer and a name are added, and an exported gap list says their aliases', async ({
  openApp,
  setColorScheme,
}) => {
  test.setTimeout(90_000);
  const page = await openApp('/settings', sampleLog());
  await page.getByRole('link', { name: 'Names' }).click();
  const part = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(part('Every known name')).toContainText('No name is known yet.');
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);

  await part('Employers').getByRole('button', { name: 'Add an employer' }).click();
  await page.keyboard.type('Acme GmbH');
  await part('Employers').getByLabel('From').fill('2024-01-01');
  await part('Employers').getByLabel('To').fill('2023-01-01');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The last day is before the first one.');
  await part('Employers').getByLabel('To').fill('');
  await part('Employers').getByLabel('Alias').fill('a logistics company');
  await page.keyboard.press('Enter');
  await expect(part('Employers').getByRole('listitem')).toContainText('Acme GmbH');
  await expect(part('Employers').getByRole('button', { name: 'Add an employer' })).toBeFocused();

  await part('Add a name').getByLabel('Name').fill('Bluebird');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '“Bluebird” is “Name A” in documents.' })).toBeVisible();
  await expect(part('Every known name').getByRole('listitem')).toHaveCount(2);
  await part('Every known name').getByLabel('Search names and aliases').fill('logist');
  await expect(part('Every known name').getByRole('listitem')).toHaveText(/Acme GmbH/);
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);

  await page.evaluate(() => location.assign('#/audit'));
  const list = page.getByRole('region', { name: 'Gap list', exact: true });
  const line = list.getByRole('textbox').first();
  await line.fill('Write down what Bluebird does for ACME, with ada@acme.test');
  await line.blur();
  await expect(list.getByRole('radio', { name: 'Work-safe' })).toBeChecked();
  await list.getByRole('radio', { name: 'Public' }).check();
  await list.getByText('What is replaced and kept back').click();
  const replacements = list.getByRole('list', { name: 'What the document says instead' });
  await expect(replacements).toContainText('ACME');
  await expect(replacements.getByLabel('Alias for Acme GmbH')).toHaveValue('a logistics company');
  await expect(replacements).toContainText('ada@acme.test');
  await replacements.getByLabel('Alias for Bluebird').fill('a tool of ours');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('status').filter({ hasText: 'from now on' })).toBeVisible();
  await expect(replacements.getByLabel('Alias for Bluebird')).toHaveValue('a tool of ours');
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);

  const file = page.waitForEvent('download');
  await list.getByRole('button', { name: 'Export as Markdown' }).click();
  const text = await readFile(await (await file).path(), 'utf8');
  expect(text).toContain('Write down what a tool of ours does for a logistics company, with Address');
  expect(text).not.toMatch(/acme|bluebird|orchard/i);
});
