import type { Page } from '@playwright/test';
import { expect, test } from './browser/extension-fixture';

// The last of a run: every browser shares it.
test.describe.configure({ mode: 'parallel' });

const SAVED = { exact: true } as const;

/** Types a new win and waits until it is in the log. */
async function logWin(page: Page, title: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/wins/new`);
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.getByLabel('Title').fill(title);
  await expect(page.getByText('Saved', SAVED)).toBeVisible();
}

async function backToList(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Wins', level: 1 })).toBeVisible();
}

test('the empty log says what this place is for, and leads to a first win', async ({ openApp }) => {
  const page = await openApp('/wins');
  await expect(page.getByRole('heading', { name: 'No wins yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Log a first win' }).click();
  await expect(page.getByLabel('Title')).toBeFocused();
  await page.keyboard.type('Publish events through one outbox');
  await expect(page.getByText('Saved', SAVED)).toBeVisible();
  await expect(page).toHaveURL(/#\/wins\/[0-9a-f-]{36}$/);
  await backToList(page);
  await expect(page.getByRole('link', { name: 'Publish events through one outbox' })).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'Publish events' }).getByText('Draft')).toBeVisible();
});

test('a win is typed, mapped and kept without a pointer', async ({ openApp }) => {
  const page = await openApp('/wins');
  await logWin(page, 'Unblocked Ada');
  await page.getByLabel('What did you do?').focus();
  await page.keyboard.type('I showed Ada how to compare two snapshots');
  await page.getByRole('button', { name: 'Unblocked someone' }).focus();
  await page.keyboard.press('Space');
  const margin = page.getByRole('complementary', { name: 'Proof' });
  await expect(margin.getByText('Not counted while it is a draft. Keep it.')).toBeVisible();
  await margin.getByRole('button', { name: 'how you left it with them' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('How it was left with them')).toBeFocused();
  await page.keyboard.type('She wrote the fix');
  await page.getByRole('button', { name: 'Add a person' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ada');
  await page.keyboard.press('Control+Enter');
  await expect(margin.getByText('This win has what the rule asks for.')).toBeVisible();
  await expect(page.getByText('Kept. Evidence.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name or handle')).toHaveValue('Ada');
  await expect(page.getByLabel('How it was left with them')).toHaveValue('She wrote the fix');
  await expect(page.getByRole('button', { name: 'Unblocked someone' })).toHaveAttribute('aria-pressed', 'true');
});

test('leaving in the middle of a word loses nothing', async ({ openApp }) => {
  const page = await openApp('/wins');
  await logWin(page, 'One');
  await page.getByLabel('What did you do?').pressSequentially('I moved the first ser');
  await backToList(page);
  await page.getByRole('link', { name: 'One' }).click();
  await expect(page.getByLabel('What did you do?')).toHaveValue('I moved the first ser');
  await page.getByLabel('What did you do?').press('End');
  await page.keyboard.type('vice');
  await page.close({ runBeforeUnload: true });
  const again = await openApp('/wins');
  await again.getByRole('link', { name: 'One' }).click();
  await expect(again.getByLabel('What did you do?')).toHaveValue('I moved the first service');
});

test('two tabs edit one win: each writes only what it touched, and both show all of it', async ({ openApp }) => {
  const first = await openApp('/wins');
  await logWin(first, 'One outbox');
  const second = await openApp(new URL(first.url()).hash);
  await second.getByLabel('What changed because of it?').fill('Two teams adopted it');
  await first.getByLabel('The decision, in one sentence').fill('One outbox for all three services');
  for (const page of [first, second]) {
    await expect(page.getByLabel('What changed because of it?')).toHaveValue('Two teams adopted it');
    await expect(page.getByLabel('The decision, in one sentence')).toHaveValue('One outbox for all three services');
  }
});

test('the list is narrowed as one types and by address, and back restores it', async ({ openApp }) => {
  const page = await openApp('/wins');
  for (const title of ['Łódź depot: time zones', 'Postmortem of the silo outage', 'Explained trade-offs']) {
    await logWin(page, title);
  }
  await page.getByRole('button', { name: 'Explained to non-engineers' }).click();
  await backToList(page);
  await expect(page.getByText('3 wins')).toBeVisible();
  await page.getByLabel('Search').fill('LODZ zones');
  await expect(page.getByText('1 of 3 wins')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Łódź depot: time zones' })).toBeVisible();
  await page.getByLabel('Search').fill('nothing like it');
  await expect(page.getByRole('heading', { name: 'No win says “nothing like it”' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await page.getByLabel('Behaviour').selectOption({ label: 'Explained to non-engineers' });
  await expect(page).toHaveURL(/#\/wins\?behaviour=translate$/);
  await expect(page.getByText('1 of 3 wins')).toBeVisible();
  await page.getByRole('link', { name: 'Explained trade-offs' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Explained trade-offs');
  await page.goBack();
  await expect(page.getByText('1 of 3 wins')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('3 wins', SAVED)).toBeVisible();
});

test('a win goes to the trash, comes back by undo, and can be restored later', async ({ openApp }) => {
  const page = await openApp('/wins');
  await logWin(page, 'Said no to the freeze');
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await expect(page.getByRole('heading', { name: 'No wins yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Said no to the freeze' }).click();
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await page.getByRole('link', { name: 'Trash' }).click();
  await expect(page.getByText('30 days left')).toBeVisible();
  await page.getByRole('button', { name: 'Restore Said no to the freeze' }).click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  await page.getByRole('link', { name: 'Wins', exact: true }).last().click();
  await expect(page.getByRole('link', { name: 'Said no to the freeze' })).toBeVisible();
});
