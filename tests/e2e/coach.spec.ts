import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './axe-findings';
import { expect, test } from './extension-fixture';
import { sampleInbox } from './sample-inbox.mjs';
import { fillLog } from './sample-log.mjs';

const field = (page: Page) => page.getByLabel('What did you do?');
const mark = (page: Page) => page.getByRole('list', { name: 'What it says so far' }).getByRole('listitem');
const FOUND = 'I noticed that nobody watched the import queue and raised it with the team';

test('the coach questions the vague sentence, takes the other without a number, and blocks neither', async ({
  openPopup,
  openApp,
}) => {
  const popup = await openPopup('#/log');
  await expect(mark(popup)).toHaveCount(0);
  await field(popup).fill('I contributed to architecture discussions');
  await expect(mark(popup)).toHaveText(['Your part: not said yet', 'On what: not said yet', /^What changed/]);
  await expect(popup.getByText('What did you decide, write or change yourself?')).toBeVisible();
  await field(popup).fill('I drove the API versioning decision');
  await expect(mark(popup)).toHaveText(['Your part: said', 'On what: said', 'What changed: not said yet']);
  await expect(popup.getByText('No number needed.')).toBeVisible();
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByText('Saved')).toBeVisible();

  const app = await openApp('/wins');
  await app.getByRole('link', { name: 'I drove the API versioning decision' }).click();
  await app.getByText('Keeping', { exact: true }).click();
  await expect(app.getByText('Read from your words on this machine')).toBeVisible();
});

test('a suggestion says why, is chosen by the user alone, and becomes evidence', async ({ openPopup, openApp }) => {
  const popup = await openPopup('#/log');
  await field(popup).fill(FOUND);
  const chip = popup.getByRole('group', { name: 'It may show' }).getByRole('button', { name: 'Found the problem' });
  await expect(chip).toHaveAttribute('aria-pressed', 'false');
  await popup.getByText('Why these?').click();
  await expect(popup.getByText(/Found the problem: because of “/)).toBeVisible();
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await popup.getByRole('button', { name: 'Save win' }).click();
  await expect(popup.getByText('Saved')).toBeVisible();
  const app = await openApp('/wins');
  await app.getByRole('link', { name: FOUND }).click();
  const shows = app.getByRole('region', { name: 'What it shows' });
  await expect(shows.getByRole('button', { name: 'Found the problem' })).toHaveAttribute('aria-pressed', 'true');
});

test('what was waved away is not asked again: not in the popup, not in the win', async ({ openPopup, openApp }) => {
  const popup = await openPopup('#/log');
  await field(popup).fill('I drove the API versioning decision');
  await popup.getByRole('button', { name: 'Skip this question' }).click();
  await expect(popup.getByText('No number needed.')).toBeHidden();
  await popup.close();
  const again = await openPopup('#/log');
  await expect(mark(again)).toHaveCount(3);
  await expect(again.getByText('No number needed.')).toBeHidden();
  await again.getByRole('button', { name: 'Save win' }).click();
  await expect(again.getByText('Saved')).toBeVisible();
  const app = await openApp('/wins');
  await app.getByRole('link', { name: 'I drove the API versioning decision' }).click();
  await expect(mark(app)).toHaveCount(3);
  await expect(app.getByText('No number needed.')).toBeHidden();
});

test('axe finds nothing where the coach speaks, in popup and inbox', async ({ openPopup, openApp, setColorScheme }) => {
  const popup = await openPopup('#/log');
  await field(popup).fill(FOUND);
  await popup.getByText('Why these?').click();
  expect(await axeFindingsInBoth(popup, setColorScheme)).toEqual([]);
  const app = await openApp('/inbox');
  await fillLog(app, sampleInbox());
  await app.reload();
  await field(app).fill(FOUND);
  await expect(mark(app)).toHaveCount(3);
  expect(await axeFindingsInBoth(app, setColorScheme)).toEqual([]);
});
