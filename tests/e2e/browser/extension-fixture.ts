import type { Dirent } from 'node:fs';
import { cp, link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type BrowserContext, test as base, type CDPSession, expect, type Page, type Worker } from '@playwright/test';
import { ensureChromium } from '../../../scripts/browsers/install-chromium.mjs';
import { CHROME_BUILD } from '../../../scripts/project.mjs';
import { putRows } from '../log/sample-log.mjs';
import type { PageOptions } from '../pages/github/index.mjs';
import { playGithub, playSite } from '../pages/sample-sites.mjs';
import { installExtension, launchBrowser } from './launch-extension.mjs';
import { watchForLeaks } from './leaks';
import { setManaged } from './managed-build';

interface Running {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** Opens a tab of the extension's at an address. */
  open: (address: string) => Promise<Page>;
  /** Hosts that a test plays: a page of theirs may ask them, the extension may not. */
  played: Set<string>;
  /** Whether something is to run before the scripts of a page. */
  isScripted: boolean;
}

interface OneBrowser {
  /** Hosts that this machine serves, `git.example.com:443` to `127.0.0.1:40001`; none unless a file says so. */
  local: Record<string, string>;
  /** The zone of the machine, `Europe/Berlin`; its own unless a file says so. */
  zone: string | undefined;
  /** One browser for many tests; the extension is installed anew for each. */
  browserContext: BrowserContext;
  /** Every host that a test of this browser's has played. */
  everPlayed: Set<string>;
  /** A folder for copies of the build, gone when the browser is. */
  builds: string;
}

/** Rows of the log by table, such as `sampleLog()`. */
type Rows = Record<string, object[]>;
/** Opens the app at a route such as `/checklist`; rows are in the log before it looks. */
export type OpenApp = (route: string, ...rows: Rows[]) => Promise<Page>;

interface Winnow {
  /** Optional permissions that the browser has granted already: its prompt for them no test can press. */
  granted: string[];
  /** What an organisation has set; null: nothing. */
  managed: Record<string, unknown> | null;
  running: Running;
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** Runs a function in every page of this test before the page's own scripts. */
  beforePages: BrowserContext['addInitScript'];
  github: Awaited<ReturnType<typeof playGithub>>;
  /** Plays another site with the project's own pages, such as `https://acme.atlassian.net`. */
  play(origin: string): ReturnType<typeof playSite>;
  /** The popup as a tab of the popup's size; `route` as in `#/log`, rows as for the app. */
  openPopup(route?: string, ...rows: Rows[]): Promise<Page>;
  openApp: OpenApp;
  /** A pull request of the project's own pages, served as GitHub would. */
  openPullRequest(options: PageOptions): Promise<Page>;
  /** Ends the worker as the browser does when it is idle; the next message starts it again. */
  stopWorker(): Promise<void>;
  setColorScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
}

export const test = base.extend<Winnow, OneBrowser>({
  local: [({ browserName: _ }, use) => use({}), { scope: 'worker' }],
  zone: [({ browserName: _ }, use) => use(undefined), { scope: 'worker' }],
  granted: [[], { option: true }],
  managed: [null, { option: true }],
  builds: [
    async ({ browserName: _ }, use) => {
      // Beside the build, so that a copy may be links to its files.
      const folder = await mkdtemp(join(dirname(CHROME_BUILD), 'copies-'));
      await use(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker' },
  ],
  everPlayed: [({ browserName: _ }, use) => use(new Set()), { scope: 'worker' }],
  browserContext: [
    async ({ local, zone, everPlayed }, use) => {
      const file = await ensureChromium();
      if (!file) throw new Error('no Chromium to test with');
      const folder = await mkdtemp(join(tmpdir(), 'winnow-e2e-'));
      const context = await launchBrowser({ file, profile: join(folder, 'profile'), local, zone, played: everPlayed });
      await use(context);
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker' },
  ],
  running: async ({ browserContext: context, builds, everPlayed, local, granted, managed }, use) => {
    // A folder of its own gives the extension an id of its own: nothing of an earlier test is there.
    const folder = await copyBuild(builds, granted.length > 0 || managed !== null);
    if (granted.length > 0) await grant(folder, granted);
    if (managed) await setManaged(folder, managed);
    const { uninstall, ...installed } = await installExtension(context, folder);
    const served = Object.keys(local).map((host) => new URL(`https://${host}`).host);
    const running = { context, ...installed, played: new Set(['github.com', ...served]), isScripted: false };
    const leaks = watchForLeaks(running);
    await use(running);
    await leaks.stop();
    for (const host of running.played) everPlayed.add(host);
    await closePages(context);
    await uninstall();
    await Promise.all([context.unrouteAll(), context.clearCookies()]);
    expect(leaks.seen, 'requests that left the browser or came from the extension').toEqual([]);
  },
  context: ({ running }, use) => use(running.context),
  worker: ({ running }, use) => use(running.worker),
  extensionId: ({ running }, use) => use(running.extensionId),
  beforePages: async ({ running, context }, use) => {
    const added: { dispose: () => Promise<void> }[] = [];
    await use(async (...given) => {
      running.isScripted = true;
      const script = await context.addInitScript(...given);
      added.push(script);
      return script;
    });
    for (const script of added) await script.dispose();
  },
  github: async ({ context }, use) => use(await playGithub(context)),
  play: ({ running }, use) =>
    use((origin) => {
      running.played.add(new URL(origin).host);
      return playSite(running.context, origin);
    }),
  openPopup: ({ context, worker, extensionId }, use) =>
    use(async (route = '', ...rows) => {
      if (rows.length > 0) await worker.evaluate(putRows, rows);
      const page = await context.newPage();
      await page.setViewportSize({ width: 384, height: 600 });
      await page.goto(`chrome-extension://${extensionId}/popup.html${route}`);
      return page;
    }),
  openApp: ({ running, context, worker, extensionId }, use) =>
    use(async (route, ...rows) => {
      if (rows.length > 0) await worker.evaluate(putRows, rows);
      const address = `chrome-extension://${extensionId}/options.html#${route.replace(/^#/, '')}`;
      if (!running.isScripted) return running.open(address);
      // A tab that begins with its address may have begun before the script was there.
      const page = await context.newPage();
      await page.goto(address);
      return page;
    }),
  openPullRequest: ({ context, github }, use) =>
    use(async (options) => {
      const page = await context.newPage();
      await page.goto(github.addPullRequest(options));
      return page;
    }),
  stopWorker: async ({ context, extensionId }, use) => {
    let session: CDPSession | undefined;
    await use(async () => {
      session ??= await watchWorkers(context, extensionId);
      await session.send('ServiceWorker.stopAllWorkers');
    });
  },
  setColorScheme: ({ browserName: _ }, use) =>
    use((page, colorScheme) => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })),
});

export { expect };

/** What is required is granted at the installation, and a request for it is answered without a prompt. */
async function grant(folder: string, permissions: string[]): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const optional = manifest.optional_permissions.filter((name: string) => !permissions.includes(name));
  const required = [...manifest.permissions, ...permissions];
  await writeFile(file, JSON.stringify({ ...manifest, permissions: required, optional_permissions: optional }));
}

/** Any page of the extension's may stop its worker; the manifest runs no script of its own. */
async function watchWorkers(context: BrowserContext, extensionId: string): Promise<CDPSession> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return session;
}

/** The build in a folder of its own: links to its files, unless some of them are to be changed. */
async function copyBuild(builds: string, isChanged: boolean): Promise<string> {
  const folder = await mkdtemp(join(builds, 'build-'));
  if (isChanged) {
    await cp(CHROME_BUILD, folder, { recursive: true });
    return folder;
  }
  const entries = await readdir(CHROME_BUILD, { recursive: true, withFileTypes: true });
  const placeOf = ({ parentPath, name }: Dirent) => join(folder, relative(CHROME_BUILD, parentPath), name);
  for (const entry of entries) if (entry.isDirectory()) await mkdir(placeOf(entry), { recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  await Promise.all(files.map((entry) => link(join(entry.parentPath, entry.name), placeOf(entry))));
  return folder;
}

/** All but the empty one that the browser began with: without any it would end. */
async function closePages(context: BrowserContext): Promise<void> {
  const [first, ...others] = context.pages();
  await Promise.all(others.map((page) => page.close()));
  if (first && first.url() !== 'about:blank') await first.goto('about:blank');
}
