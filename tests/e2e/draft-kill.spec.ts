import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { ensureChromium } from '../../scripts/install-chromium.mjs';
import { CHROME_BUILD } from '../../scripts/project.mjs';
import { launchBrowser } from './launch-extension.mjs';

/** A draft may be this far behind the keys, ms. */
const PROMISED = 250;

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

interface Opened {
  context: BrowserContext;
  open: (address: string) => Promise<Page>;
  /** Puts the build in the place of the one that runs, whose pages are closed by that. */
  update: () => Promise<void>;
  /** Ends the browser as a crash of it does: nothing is told, nothing is written any more. */
  kill: () => Promise<void>;
}

async function openBrowser(profile: string): Promise<Opened> {
  const file = await ensureChromium();
  if (!file) throw new Error('no Chromium to test with');
  const context = await launchBrowser({ file, profile });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser is gone');
  const send = session.send.bind(session) as Send;
  const { id } = await send('Extensions.loadUnpacked', { path: CHROME_BUILD });
  return {
    context,
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${address}`);
      return page;
    },
    update: async () => void (await send('Extensions.loadUnpacked', { path: CHROME_BUILD })),
    kill: async () => {
      const { processInfo } = await send('SystemInfo.getProcessInfo');
      const browser = (processInfo as { type: string; id: number }[]).find(({ type }) => type === 'browser');
      if (!browser) throw new Error('the browser has no process');
      const closed = context.waitForEvent('close');
      process.kill(browser.id, 'SIGKILL');
      await closed;
    },
  };
}

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
