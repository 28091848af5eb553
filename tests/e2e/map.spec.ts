import type { Page } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';
import { fillLog } from './log/sample-log.mjs';
import { sampleUnmapped } from './log/sample-map.mjs';

const card = (page: Page, at: number, of = 12) => page.getByRole('article', { name: `Win ${at} of ${of}:` });
const chip = (page: Page, key: number) => page.locator(`.ui-chip[aria-keyshortcuts="${key}"]`);
const news = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
const press = (page: Page, key: string) => page.keyboard.press(key);

test('twelve wins are mapped by keys: nine digits, none, skip and undo', async ({ openApp, setColorScheme }) => {
  const page = await openApp('/map');
  await expect(page.getByRole('heading', { name: 'Nothing to map yet' })).toBeVisible();
  await fillLog(page, sampleUnmapped());
  await expect(card(page, 1)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'API versioning' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What it says so far' })).toContainText('Your part: said');
  await expect(page.getByRole('link', { name: 'acme/orchard #5000' })).toBeVisible();

  for (let key = 1; key <= 9; key++) {
    await press(page, String(key));
    await expect(chip(page, key)).toHaveAttribute('aria-pressed', 'true');
  }
  for (let key = 9; key > 1; key--) await press(page, String(key));
  await expect(page.locator('.ui-chip[aria-pressed="true"]')).toHaveCount(1);
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await press(page, 'Enter');
  await expect(card(page, 2)).toBeFocused();
  await expect(page.getByText('11 left')).toBeVisible();

  await press(page, 'n');
  await expect(news(page, 'Shows none: Cut the importer loose')).toBeVisible();
  await expect(card(page, 3)).toBeFocused();
  await press(page, 's');
  await expect(page.getByRole('heading', { name: 'Export postponed' })).toBeVisible();
  await expect(page.getByText('10 left')).toBeVisible();

  await press(page, 'Control+z');
  await expect(page.getByRole('heading', { name: 'Cut the importer loose' })).toBeVisible();
  await expect(page.getByText('11 left')).toBeVisible();
  await press(page, '2');
  await expect(chip(page, 2)).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'ArrowLeft');
  await expect(card(page, 1)).toBeFocused();
  await expect(chip(page, 1)).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Enter');

  // The first two are mapped; the third was skipped and comes last.
  for (let at = 3; at < 12; at++) {
    await expect(card(page, at)).toBeFocused();
    await press(page, '1');
    await press(page, 'Enter');
  }
  await expect(card(page, 12)).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Bump the HTTP client' })).toBeVisible();
  await press(page, 's');
  await expect(news(page, 'This is the last one.')).toBeVisible();
  await press(page, 'n');
  await expect(page.getByRole('heading', { name: 'Every win is mapped' })).toBeVisible();
  expect(await axeFindingsInBoth(page, setColorScheme)).toEqual([]);
  await press(page, 'u');
  await expect(card(page, 12)).toBeFocused();
  await press(page, 'n');
  await expect(page.getByRole('heading', { name: 'Every win is mapped' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Every win is mapped' })).toBeVisible();
  await page.getByRole('link', { name: 'Wins without a behaviour' }).click();
  await expect(page.getByRole('link', { name: 'Bump the HTTP client' })).toBeVisible();
  await expect(page.locator('.wins-row')).toHaveCount(1);
});

test('a win is opened, answered, and one comes back to it; what another window does is seen', async ({ openApp }) => {
  const page = await openApp('/map', sampleUnmapped(3));
  await expect(card(page, 1, 3)).toBeFocused();
  await press(page, 's');
  await expect(card(page, 1, 3)).toBeFocused();
  await press(page, 'e');
  await expect(page).toHaveURL(/#\/wins\//);
  await page.getByLabel('What changed because of it?').fill('Imports no longer wait for each other');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Cut the importer loose' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'What it says so far' })).toContainText('What changed: said');

  const other = await openApp('/map');
  await expect(card(other, 1, 3)).toBeFocused();
  await press(other, 's');
  await expect(other.getByRole('heading', { name: 'Cut the importer loose' })).toBeVisible();
  await press(other, '1');
  await expect(chip(page, 1)).toHaveAttribute('aria-pressed', 'true');
});

const MANY = process.env.WINNOW_LONG ? 10_000 : 300;
const said = (count: number) => new Intl.NumberFormat('en').format(count);

test(`${said(MANY)} wins are mapped like ten`, async ({ openApp }) => {
  test.setTimeout(180_000);
  const page = await openApp('/map', sampleUnmapped(MANY));
  await expect(page.getByRole('article', { name: `Win 1 of ${said(MANY)}:` })).toBeFocused({ timeout: 60_000 });
  const opened = await page.evaluate(async () => {
    location.assign('#/welcome');
    while (!document.querySelector('.welcome')) await new Promise(requestAnimationFrame);
    const start = performance.now();
    location.assign('#/map');
    while (!document.querySelector('.ui-deck-card h2')) await new Promise(requestAnimationFrame);
    return Math.round(performance.now() - start);
  });
  const times: number[] = [];
  for (let at = 1; at <= 10; at++) {
    await expect(page.getByRole('article', { name: `Win ${at} of ${said(MANY)}:` })).toBeFocused();
    times.push(
      await page.evaluate(async () => {
        const name = () => document.activeElement?.getAttribute('aria-label') ?? '';
        const before = name();
        const start = performance.now();
        for (const key of ['1', 'Enter']) {
          const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
          document.activeElement?.dispatchEvent(pressed);
        }
        while (name() === before) await new Promise(requestAnimationFrame);
        return Math.round(performance.now() - start);
      }),
    );
  }
  await expect(page.getByText(`${said(MANY - 10)} left`)).toBeVisible();
  console.log(`${said(MANY)} unmapped wins: opened in ${opened} ms, one win mapped in ${times.join(', ')} ms`);
});
