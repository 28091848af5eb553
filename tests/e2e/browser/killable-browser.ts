import type { BrowserContext, Page } from '@playwright/test';
import { ensureChromium } from '../../../scripts/browsers/install-chromium.mjs';
import { CHROME_BUILD } from '../../../scripts/project.mjs';
import { launchBrowser, netLogOf } from './launch-extension.mjs';
import { endNetLog } from './net-log.mjs';

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

interface KillableBrowser {
  context: BrowserContext;
  open: (address: string) => Promise<Page>;
  /** Puts the build in the place of the one that runs, whose pages are closed by that. */
  update: () => Promise<void>;
  /** Ends the browser as a crash of it does: nothing is told, nothing is written any more. */
  kill: () => Promise<void>;
}

/** A browser with a profile that outlives it, and the extension in it. */
export async function openBrowser(profile: string, features: string[] = []): Promise<KillableBrowser> {
  const file = await ensureChromium();
  if (!file) throw new Error('no Chromium to test with');
  const context = await launchBrowser({ file, profile, features });
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
      // The browser leads a group of its own: with it go the processes that write to the disk for it.
      process.kill(-browser.id, 'SIGKILL');
      await closed;
      await endNetLog(netLogOf(profile), new Set());
    },
  };
}
