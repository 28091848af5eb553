import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, type OpenApp, test } from './browser/extension-fixture';
import { demoRows } from './log/demo-rows';

async function openPacket(openApp: OpenApp): Promise<Page> {
  const page = await openApp('/packet', demoRows());
  await page.getByRole('radio', { name: 'Committee' }).check();
  await expect(legibility(page).getByText('1 headline without a plain line')).toBeVisible();
  return page;
}

function legibility(page: Page) {
  return page.getByRole('region', { name: 'What a reader may stumble over' });
}

/** The findings of one kind, open. */
async function opened(page: Page, name: string) {
  const group = legibility(page).getByRole('group').filter({ hasText: name });
  if (!(await group.evaluate((details) => details.hasAttribute('open')))) await group.getByText(name).click();
  return group;
}

test('a finding leads to the field that mends it, and is gone once it is mended', async ({ openApp }) => {
  const page = await openPacket(openApp);
  const group = await opened(page, '1 headline without a plain line');
  await group.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'For a non-engineer, in one line' });
  await expect(field).toBeFocused();
  await expect(field).toBeInViewport();
  await page.keyboard.type('Readers at the machine now see what to do.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(legibility(page).getByText('1 win without an outcome')).toBeVisible();
  await expect(legibility(page).getByText('without a plain line')).toHaveCount(0);
});

test('a short form is explained on the spot, by keyboard, or known to everybody, and can be asked about again', async ({
  openApp,
  setColorScheme,
}) => {
  const page = await openPacket(openApp);
  const list = legibility(page);
  await opened(page, '1 short form');
  const ill = list.getByRole('textbox', { name: 'What does ILL mean?' });
  await expect(ill).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await ill.focus();
  await page.keyboard.type('loans between libraries');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('status')).toHaveText('ILL will be explained at the end of the packet.');
  await expect(ill).toHaveCount(0);
  await expect(page.getByRole('article').getByText('loans between libraries').first()).toBeAttached();

  await opened(page, '1 name from inside the team');
  await list.getByRole('button', { name: 'Everybody knows it: hold.branch_id' }).click();
  await expect(list.getByText('name from inside the team')).toHaveCount(0);
  await list.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByText('1 name from inside the team')).toBeVisible();
  await opened(page, '7 words explained or known');
  await list.getByRole('button', { name: 'Ask again: ILL' }).press('Enter');
  await expect(list.getByText('1 short form')).toBeVisible();
});

test('a win without a link gets one where the finding leads', async ({ openApp }) => {
  const rows = demoRows();
  const win = rows.wins.find(({ title }) => title.startsWith('RFC: release'));
  const page = await openApp(`/wins/${win?.id}?field=link`, rows);
  const field = page.getByRole('textbox', { name: 'Add a link' });
  await expect(field).toBeFocused();
  await page.keyboard.type('ftp://example.com');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This cannot be kept as a link')).toBeVisible();
  await field.fill('https://wiki.quillhaven.example/rfc/0019-trial');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Open that win' })).toBeVisible();
  await field.fill('https://github.com/quillhaven/lendery-api/pull/1399');
  await page.keyboard.press('Enter');
  await expect(page.getByText('quillhaven/lendery-api #1399')).toBeVisible();
  await expect(field).toHaveValue('');
});
