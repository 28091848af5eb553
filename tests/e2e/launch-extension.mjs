import { chromium } from '@playwright/test';
import { CHROME_BUILD } from '../../scripts/project.mjs';

/**
 * Every name resolves to nothing, so whatever asks the network for something fails and is seen; but for hosts that are
 * served on this machine.
 * @param {Record<string, string>} local `git.example.com:443` to `127.0.0.1:40001`
 */
function resolverRules(local) {
  const served = Object.entries(local).map(([host, address]) => `MAP ${host} ${address}`);
  return `--host-resolver-rules=${[...served, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(' , ')}`;
}

/**
 * Starts a browser of the Chromium family, headless, on `profile`, with the built extension loaded.
 * @param {{ file: string, profile: string, local?: Record<string, string> }} options the browser's file, an empty folder,
 * and hosts that are served on this machine, their certificates unchecked
 */
export async function launchWithExtension({ file, profile, local = {} }) {
  const isLocal = Object.keys(local).length > 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: file,
    headless: true,
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    // Playwright switches extensions off; Chrome and Edge do not heed the switches that would let one in.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...['--enable-unsafe-extension-debugging', '--no-sandbox', '--disable-gpu', '--disable-quic'],
      ...(isLocal ? ['--ignore-certificate-errors'] : []),
      resolverRules(local),
    ],
  });
  try {
    const extensionId = await loadExtension(context);
    const started = context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
    return { context, extensionId, worker: started ?? (await context.waitForEvent('serviceworker')) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @returns {Promise<string>} the extension's id
 */
async function loadExtension(context) {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone');
  const session = await browser.newBrowserCDPSession();
  /** A method that Playwright's own list does not have. */
  const send = /** @type {(method: string, params: object) => Promise<any>} */ (session.send.bind(session));
  const { id } = await send('Extensions.loadUnpacked', { path: CHROME_BUILD });
  await session.detach();
  return id;
}
