import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { openBrowser } from './killable-browser';

/** A draft may be this far behind the keys, ms. */
const PROMISED = 250;

const field = (page: Page) => page.getByLabel('What did you do?');

const SURFACES = [
  { name: 'the quick log', address: 'popup.html#/log', prepare: async () => {} },
  {
    name: 'the check-in',
    address: 'popup.html#/check-in',
    prepare: async (page: Page) => page.getByRole('button', { name: /^2 Wins$/ }).click(),
  },
];

for (const { name, address, prepare } of SURFACES) {
  test(`a draft of ${name} outlives the popup and the browser, but for the last moment`, async () => {
    test.setTimeout(120_000);
    const profile = await mkdtemp(join(tmpdir(), 'winnow-kill-'));
    const first = await openBrowser(profile);
    const popup = await first.open(address);
    await prepare(popup);
    await expect(field(popup)).toBeFocused();
    await popup.keyboard.type('I drove the API vers');
    await popup.close();

    const again = await first.open(address);
    await expect(field(again)).toHaveValue('I drove the API vers');
    await field(again).press('End');
    await again.keyboard.type('ioning decision');
    await wait(PROMISED);
    await again.keyboard.type(' today');
    await first.kill();

    const second = await openBrowser(profile);
    const after = await second.open(address);
    await expect(field(after)).toHaveValue(/^I drove the API versioning decision/);
    expect('I drove the API versioning decision today').toContain(await field(after).inputValue());
    await second.context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });
}

test('a draft outlives an update, which closes the popup in the middle of a word', async () => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'winnow-kill-'));
  const browser = await openBrowser(profile);
  const popup = await browser.open('popup.html#/log');
  await expect(popup.getByText(/weeks logged/)).toBeVisible();
  await field(popup).pressSequentially('Explained the trade');
  await wait(PROMISED);
  await popup.keyboard.type('-o');
  const gone = popup.waitForEvent('close');
  await browser.update();
  await gone;
  const again = await browser.open('popup.html#/log');
  await expect(field(again)).toHaveValue(/^Explained the trade/);
  await browser.context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
