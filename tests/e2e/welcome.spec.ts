import { expect, test } from './browser/extension-fixture';

test('a first win is logged on the welcome page, and leads on', async ({ openApp }) => {
  const page = await openApp('/welcome');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('promotion case');
  await expect(page.getByText('Nothing leaves your browser')).toBeVisible();
  await page.getByRole('button', { name: 'Save win' }).click();
  await expect(page.getByText('Write one sentence, then save.')).toBeVisible();

  await page.getByLabel('What did you do?').fill('I drove the API versioning decision');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Saved. It is in your log.')).toBeVisible();
  const onward = page.getByRole('link', { name: 'Say what changed because of it' });
  await expect(onward).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/wins\/[0-9a-f-]{36}/);
  await expect(page.getByLabel('What changed because of it?')).toBeFocused();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Wins' }).click();
  await expect(page.getByRole('link', { name: 'I drove the API versioning decision' })).toBeVisible();
});

test('half a sentence outlives the page, and stands in the popup too', async ({ openApp, openPopup }) => {
  const page = await openApp('/welcome');
  await page.getByLabel('What did you do?').pressSequentially('I drove the API vers');
  await page.close();
  const popup = await openPopup('#/log');
  await expect(popup.getByLabel('What did you do?')).toHaveValue('I drove the API vers');
  await popup.close();
  const again = await openApp('/welcome');
  await expect(again.getByLabel('What did you do?')).toHaveValue('I drove the API vers');
});

test('the other way in is the quiz', async ({ openApp }) => {
  const page = await openApp('/welcome');
  await page.getByRole('link', { name: 'Take the quiz' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Quiz' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^Statement 1 of 15: I find problems/ })).toBeFocused();
});

test('who has a backup is led to where it is restored', async ({ openApp }) => {
  const page = await openApp('/welcome');
  await page.getByRole('link', { name: 'Restore a backup' }).click();
  await expect(page.getByRole('region', { name: 'Restore, or bring in another laptop’s log' })).toBeFocused();
});
