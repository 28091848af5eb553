import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';

const field = (page: Page) => page.getByRole('combobox', { name: 'Find a section, a win or an action' });
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('every section, win and act is reached by keys alone, and the keys are shown and switched off', async ({
  openApp,
  setColorScheme,
}) => {
  const page = await openApp('/checklist', sampleLog());
  await expect(heading(page, 'Checklist')).toBeVisible();
  const title = sampleLog().wins[0]?.title ?? '';

  // A win, by its words.
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('group', { name: 'Newest wins' }).getByRole('option').first()).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'palette').toEqual([]);
  await page.keyboard.type(title.slice(0, 20));
  await expect(page.getByRole('option', { name: title })).toBeVisible();
  while ((await page.locator('[role=option][aria-selected=true]').innerText()).split('\n')[0] !== title) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(heading(page, title)).toBeFocused();

  // A part of a section, which gets the focus when it is there.
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('keys and menus');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Keys and menus' })).toBeFocused();

  // An act that is done at once, and a field gives nothing away.
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('?single keys off');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('single keys off');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Single keys are off' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Keys that work alone' })).not.toBeChecked();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('single keys on');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Single keys are on' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Keys that work alone' })).toBeChecked();

  // The map of keys, and back to where the focus was.
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByRole('heading', { name: 'On every page' })).toBeVisible();
  await expect(keys.getByText('Open the quick log')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'keys').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Keys and menus' })).toBeFocused();

  // The first time its script is still to come.
  await page.reload();
  await expect(heading(page, 'Settings')).toBeVisible();

  // What a word means, by key, and Escape closes it.
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('checkl');
  // Nothing is chosen that nobody has seen.
  await expect(field(page)).toHaveValue('checkl');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Checklist')).toBeFocused();
  await page.keyboard.press('Tab');
  const asked = page.getByRole('button', { name: 'What is a ladder?' });
  await expect(asked).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The behaviours that the next level is judged by')).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme), 'help').toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText('The behaviours that the next level is judged by')).toBeHidden();
  await expect(asked).toBeFocused();
});
