import type { Locator, Page } from '@playwright/test';
import { axeFindings } from './accessibility/axe-findings';
import { setMode } from './accessibility/modes';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

/** One line of the ladder on the checklist. */
function row(page: Page, statement: string): Locator {
  return page.getByRole('region', { name: statement, exact: true });
}

const MENTOR = 'I teach things beyond syntax and frameworks';
const FIND = 'I find problems nobody assigned to me';
const NO = 'I say no to features or dates, with reasons';
const PUSHBACK = 'I push back on a direction with a reasoned alternative, in writing';

test('a claim is kept as it is chosen, and claim and proof stand side by side in every tab', async ({ openApp }) => {
  const page = await openApp('/checklist');
  const other = await openApp('/checklist');
  await expect(page.getByText('claimed 0 of 15 · evidenced 0 of 15')).toBeVisible();
  await expect(page.getByText('You have clear targets.')).toBeVisible();
  await expect(row(page, FIND).getByRole('radio', { checked: true })).toHaveCount(0);

  await row(page, FIND).getByRole('radio', { name: 'consistently' }).check();
  await expect(row(page, FIND)).toContainText('You say consistently. Missing:');
  await expect(page.getByText('claimed 1 of 15 · evidenced 0 of 15')).toBeVisible();
  await expect(other.getByText('claimed 1 of 15 · evidenced 0 of 15')).toBeVisible();
  await expect(row(other, FIND).getByRole('radio', { name: 'consistently' })).toBeChecked();

  await page.reload();
  await expect(row(page, FIND).getByRole('radio', { name: 'consistently' })).toBeChecked();
});

test('evidence written on the checklist is a ready win that proves the behaviour', async ({ openApp }) => {
  const page = await openApp('/checklist');
  await row(page, NO).getByRole('radio', { name: 'not yet' }).check();
  await row(page, NO).getByRole('button', { name: 'Add evidence' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add evidence' });
  await expect(dialog.getByLabel('What did you do?')).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);

  await dialog.getByRole('button', { name: 'Save win' }).click();
  await expect(dialog.getByText('Write what you did, then save.')).toBeVisible();
  await dialog.getByLabel('What did you do?').fill('I said no to a custom export for one customer');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await row(page, NO).getByRole('button', { name: 'Add evidence' }).click();
  await expect(dialog.getByLabel('What did you do?')).toHaveValue('I said no to a custom export for one customer');
  await dialog.getByLabel('What was your reasoning?').fill('It would freeze the new file format.');
  await dialog.getByRole('button', { name: 'Save win' }).click();

  await expect(dialog).toBeHidden();
  await expect(row(page, NO)).toContainText('You say not yet; the log already meets it.');
  await expect(page.getByText('claimed 0 of 15 · evidenced 1 of 15')).toBeVisible();
  await row(page, NO).getByText('1 win behind it').click();
  await row(page, NO).getByRole('link', { name: 'I said no to a custom export for one customer' }).click();
  await expect(page).toHaveURL(/#\/wins\/[0-9a-f-]{36}$/);
});

test('in large letters a person’s name has as much room as a name takes', async ({ openApp }) => {
  const page = await openApp('/checklist');
  await row(page, MENTOR).getByRole('button', { name: 'Add evidence' }).click();
  await setMode(page, 'text at 200 %');
  const who = await page.getByRole('dialog').getByLabel('Who?').boundingBox();
  expect(who?.width).toBeGreaterThan(280);
});

test('a win of the log is found, linked, taken back and linked again', async ({ openApp }) => {
  const page = await openApp('/checklist', sampleLog());
  const behind = row(page, MENTOR).getByText(/win behind it|wins behind it/);
  await expect(behind).toHaveText('1 win behind it');
  await row(page, MENTOR).getByRole('button', { name: 'Add evidence' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add evidence' });
  await dialog.getByLabel('Search your wins').fill('OUTBOX events');
  expect(await axeFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Publish events through one outbox' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Linked “Publish events through one outbox”.')).toBeVisible();
  await expect(behind).toHaveText('2 wins behind it');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(behind).toHaveText('1 win behind it');
});

test('a link that has a win already takes the words to that win', async ({ openApp }) => {
  const page = await openApp('/checklist', sampleLog());
  await row(page, PUSHBACK).getByRole('button', { name: 'Add evidence' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add evidence' });
  await dialog.getByRole('radio', { name: 'Not logged yet' }).check();
  await dialog.getByLabel('What did you do?').fill('I argued for a module boundary');
  await dialog.getByLabel('Link').fill('orchard pull 415');
  await dialog.getByRole('button', { name: 'Save win' }).click();
  await expect(dialog.getByText('This cannot be kept as a link')).toBeVisible();
  await dialog.getByLabel('Link').fill('https://github.com/acme/orchard/pull/415/files');
  await dialog.getByRole('button', { name: 'Save win' }).click();
  await expect(dialog.getByText('There is a win with this link already')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add to that win' }).click();
  await expect(dialog).toBeHidden();
  await page.evaluate(() => location.assign('#/wins?text=module+boundary'));
  await expect(page.getByText('Bump the HTTP client')).toBeVisible();
});

test('the frame tells where one is, by title, heading and rail', async ({ openApp }) => {
  const page = await openApp('/checklist');
  await expect(page).toHaveTitle('Checklist · Winnow');
  const rail = page.getByRole('navigation', { name: 'Sections' });
  for (const name of ['Settings', 'Report', 'Wins', 'Checklist']) {
    await rail.getByRole('link', { name }).click();
    await expect(rail.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await expect(page).toHaveTitle(`${name} · Winnow`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await page.evaluate(() => location.assign('#/wins?status=inbox'));
  await expect(page).toHaveTitle('Wins · Winnow');
  await page.evaluate(() => location.assign('#/nowhere'));
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeFocused();
  await page.getByRole('link', { name: 'Open the checklist' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Checklist' })).toBeFocused();
});

test('a win that is opened from behind a behaviour leads back to its line', async ({ openApp }) => {
  const page = await openApp('/checklist', sampleLog());
  const mentor = row(page, 'I teach things beyond syntax and frameworks');
  await mentor.getByText(/wins? behind it$/).click();
  await mentor.getByRole('listitem').getByRole('link').first().click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Checklist' })).toBeVisible();
  // The win hears Escape from where the focus is in it.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mentor.getByRole('heading', { level: 3 })).toBeFocused();
});

test('the checklist works without a pointer', async ({ openApp }) => {
  const page = await openApp('/checklist');
  await expect(page.getByText('claimed 0 of 15 · evidenced 0 of 15')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await row(page, FIND).getByRole('radio', { name: 'not yet' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('claimed 1 of 15')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(row(page, FIND).getByRole('button', { name: 'Add evidence' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Add evidence' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(page, FIND).getByRole('button', { name: 'Add evidence' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row(page, FIND).getByText('every third page came from the same retry loop')).toBeVisible();
});
