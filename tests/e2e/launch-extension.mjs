import { setTimeout as wait } from 'node:timers/promises';
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
 * @param {{ file: string, profile: string }} options the browser's file and an empty folder
 */
export async function launchWithExtension({ file, profile }) {
  const context = await launchBrowser({ file, profile });
  try {
    return { context, ...(await installExtension(context, CHROME_BUILD)) };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/**
 * The same without the extension.
 * @param {{ file: string, profile: string, local?: Record<string, string>, zone?: string, netLog?: string, features?: string[] }} options
 * the browser's file, an empty folder, hosts that are served on this machine, their certificates unchecked, another time
 * zone, a file in which the browser writes down all that it asks the network for, and features of the browser's that are
 * not on by themselves
 */
export function launchBrowser({ file, profile, local = {}, zone, netLog, features = [] }) {
  const isLocal = Object.keys(local).length > 0;
  return chromium.launchPersistentContext(profile, {
    executablePath: file,
    headless: true,
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...(zone && { env: { ...process.env, TZ: zone } }),
    // Playwright switches extensions off; Chrome and Edge do not heed the switches that would let one in.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...['--enable-unsafe-extension-debugging', '--no-sandbox', '--disable-gpu', '--disable-quic'],
      ...(isLocal ? ['--ignore-certificate-errors'] : []),
      ...(netLog ? [`--log-net-log=${netLog}`] : []),
      ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
      resolverRules(local),
    ],
  });
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} start of the page's address
 */
async function findPage(context, start) {
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(20)) {
    const found = context.pages().find((page) => page.url().startsWith(start));
    if (found) return found;
  }
  throw new Error(`no page at ${start} has opened`);
}

/**
 * Installs the extension as it lies in `folder`, whose path decides its id, and waits until it has said welcome: a tab
 * that opens later comes in front of what a test looks at, and pages behind draw once a second.
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} folder
 */
export async function installExtension(context, folder) {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone');
  const session = await browser.newBrowserCDPSession();
  /** A method that Playwright's own list does not have. */
  const send = /** @type {(method: string, params: object) => Promise<any>} */ (session.send.bind(session));
  const { id } = await send('Extensions.loadUnpacked', { path: folder });
  const started = context.serviceWorkers().find((worker) => worker.url().includes(id));
  const worker = started ?? (await context.waitForEvent('serviceworker', (one) => one.url().includes(id)));
  await (await findPage(context, `chrome-extension://${id}/`)).close();
  return {
    /** @type {string} */
    extensionId: id,
    worker,
    async uninstall() {
      await send('Extensions.uninstall', { id });
      await session.detach();
    },
  };
}
