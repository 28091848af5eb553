import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openBrowser } from './browser/killable-browser';
import { untilWritten } from './log/until-written';
import { sampleOf } from './seed/sample';

const field = (page: Page) => page.getByLabel('What did you do?');

const SURFACES = [
  { name: 'the quick log', address: 'popup.html#/log', prepare: async () => {} },
  {
    name: 'the check-in',
    address: 'popup.html#/check-in',
    prepare: async (page: Page) => page.getByRole('button', { name: /^2 Wins$/ }).click(),
  },
];

for (const { name, address, prepare } of sampleOf(SURFACES, 1)) {
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
    await untilWritten(again);
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

test('an update with popup and app open in the middle of a word loses none of it, and the alarms are back', async () => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'winnow-kill-'));
  const browser = await openBrowser(profile);
  const popup = await browser.open('popup.html#/log');
  await expect(popup.getByText(/weeks logged/)).toBeVisible();
  const app = await browser.open('options.html#/wins/new');
  await expect(app.getByLabel('Title')).toBeFocused();
  await app.keyboard.type('Moved the queue');
  // Neither is told that it goes.
  await field(popup).pressSequentially('Explained the trade');
  await app.keyboard.type(' to one table');
  await popup.keyboard.type('-o');
  const gone = Promise.all([popup.waitForEvent('close'), app.waitForEvent('close')]);
  await browser.update();
  await gone;
  const again = await browser.open('popup.html#/log');
  await expect(field(again)).toHaveValue('Explained the trade-o');
  const wins = await browser.open('options.html#/wins');
  await expect(wins.getByText('Moved the queue to one table')).toBeVisible();
  const alarms = () =>
    wins.evaluate(async () => {
      const all: { name: string }[] = await Reflect.get(globalThis, 'chrome').alarms.getAll();
      return all.map(({ name }) => name).sort();
    });
  await expect.poll(alarms).toEqual(['check-in', 'look-again']);
  await browser.context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});
