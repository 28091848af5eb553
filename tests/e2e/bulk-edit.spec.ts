import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

test('many wins are chosen by keys, changed, trashed and brought back, at once and after a reload', async ({
  openApp,
  setColorScheme,
}) => {
  const log = sampleLog();
  const page = await openApp('/wins', log);
  const all = log.wins.length;
  await expect(page.getByText(`${all} wins`, { exact: true })).toBeVisible();
  const titles = page.locator('.wins-row-title');
  await titles.first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const bar = page.getByRole('region', { name: 'Selected wins' });
  await expect(bar.getByText('3 wins selected')).toBeVisible();
  await page
    .getByRole('checkbox', { name: /^Select / })
    .nth(4)
    .click({ modifiers: ['Shift'] });
  await expect(bar.getByText('5 wins selected')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'the bar').toEqual([]);

  // From the list a key leads on to the bar, and the page stays where it is.
  await titles.nth(4).focus();
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('Tab');
  await expect(bar.getByRole('button', { name: `Select all ${all}` })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(top);

  await bar.getByRole('button', { name: 'Change…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change 5 wins' });
  await dialog.getByLabel('Private', { exact: true }).selectOption('private');
  await dialog.getByRole('button', { name: 'Taught beyond syntax' }).click();
  expect(await axeFindingsInBoth(page, setColorScheme), 'the dialog').toEqual([]);
  await dialog.getByRole('button', { name: 'Change 5 wins' }).click();
  await expect(page.getByText('5 wins were changed.')).toBeVisible();
  await expect(page.locator('.wins-row').getByText('Private', { exact: true })).toHaveCount(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone. Your log is as it was before.')).toBeVisible();
  await expect(page.locator('.wins-row').getByText('Private', { exact: true })).toHaveCount(0);

  await titles.first().focus();
  await page.keyboard.press('Escape');
  await expect(bar.getByText('selected')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar.getByText(`${all} wins selected`)).toBeVisible();
  await bar.getByRole('button', { name: 'Move to trash' }).click();
  await expect(page.getByRole('heading', { name: 'No wins yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Trash' }).click();
  await page
    .getByRole('checkbox', { name: /^Select / })
    .first()
    .check();
  await page.getByRole('button', { name: `Select all ${all}` }).click();
  await bar.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByText(`${all} wins are back in the log.`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();

  await page.evaluate(() => location.assign('#/settings/data'));
  await page.reload();
  const undo = page.getByRole('button', { name: /^Undo: A change of several wins/ });
  await expect(undo).toHaveCount(2);
  await undo.first().click();
  await expect(page.getByText('Undone. Your log is as it was before.')).toBeVisible();
  await page.evaluate(() => location.assign('#/wins/trash'));
  await expect(page.getByRole('checkbox', { name: /^Select / })).toHaveCount(all);
});
