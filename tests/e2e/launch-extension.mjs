import { chromium } from '@playwright/test';
import { CHROME_BUILD } from '../../scripts/project.mjs';

/** Every name resolves to nothing: whatever asks the network for something fails and is seen. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost';

/**
 * Starts a browser of the Chromium family, headless, on `profile`, with the built extension loaded.
 * @param {{ file: string, profile: string }} options the browser's file and an empty folder
 */
export async function launchWithExtension({ file, profile }) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: file,
    headless: true,
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    // Playwright switches extensions off; Chrome and Edge do not heed the switches that would let one in.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', '--no-sandbox', '--disable-gpu', '--disable-quic', NO_NETWORK],
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
