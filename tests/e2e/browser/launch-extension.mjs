import { chromium } from '@playwright/test';
import { CHROME_BUILD } from '../../../scripts/project.mjs';
import { endNetLog } from './net-log.mjs';

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
 * The same without the extension. Closing it fails if the extension asked the network for something: the browser's own
 * log of the network is read then.
 * @param {{ file: string, profile: string, local?: Record<string, string>, zone?: string, played?: ReadonlySet<string>, netLog?: string, features?: string[] }} options
 * the browser's file, an empty folder, hosts that are served on this machine, their certificates unchecked, another time
 * zone, hosts that tests play, to which a press may lead, a file for the log of the network, which the caller then reads
 * himself, and features of the browser's that are not on by themselves
 */
export async function launchBrowser({ file, profile, local = {}, zone, played = new Set(), netLog, features = [] }) {
  const isLocal = Object.keys(local).length > 0;
  const context = await chromium.launchPersistentContext(profile, {
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
      `--log-net-log=${netLog ?? netLogOf(profile)}`,
      ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
      resolverRules(local),
    ],
  });
  if (netLog) return context;
  const close = context.close.bind(context);
  return Object.assign(context, {
    async close() {
      await close();
      await endNetLog(netLogOf(profile), played);
    },
  });
}

/**
 * Beside the profile, where the browser writes down all that it asks the network for.
 * @param {string} profile
 */
export function netLogOf(profile) {
  return `${profile}.network.json`;
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
  const [welcome, { id }] = await Promise.all([
    context.waitForEvent('page'),
    send('Extensions.loadUnpacked', { path: folder }),
  ]);
  // Before it has read what it says.
  await welcome.close();
  const started = context.serviceWorkers().find((worker) => worker.url().includes(id));
  const worker = started ?? (await context.waitForEvent('serviceworker', (one) => one.url().includes(id)));
  return {
    /** @type {string} */
    extensionId: id,
    worker,
    /**
     * Opens a tab that begins with this page of the extension's: with an empty one, as Playwright's, it would begin in a
     * process more. Not for pages of the web: what the worker asks of a tab that was opened so did not come back.
     * @param {string} url
     */
    async open(url) {
      const [page] = await Promise.all([context.waitForEvent('page'), send('Target.createTarget', { url })]);
      // It may be told of while it is still on its way.
      await page.waitForURL(/^(?!about:)./);
      return page;
    },
    async uninstall() {
      await send('Extensions.uninstall', { id });
      await session.detach();
    },
  };
}
