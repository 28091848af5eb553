import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { findByRole } from './browser/closed-shadow.mjs';
import { enterContentWorld } from './browser/content-world';
import { expect, test } from './browser/extension-fixture';
import { pullRequestAddress, pullRequestPage } from './pages/github/index.mjs';

const MESSAGE = { type: 'isSaved', body: { key: 'gh:github.com/acme/orchard/pull/7' } };

test('a page of the web has no way to the worker', async ({ extensionId, openPullRequest }) => {
  const page = await openPullRequest({ number: 7 });
  await findByRole(page, 'button', 'Save as win');
  expect(await ask(page, extensionId)).toMatch(/^no way/);
});

test('in a frame there is no script of Winnow’s, of the same origin or another', async ({
  context,
  extensionId,
  github,
  play,
}) => {
  const options = { number: 8, title: 'In a frame' };
  const path = new URL(pullRequestAddress(options)).pathname;
  github.addPage(path, pullRequestPage(options));
  const jira = await play('https://acme.atlassian.net');
  jira.addPage('/browse/ORC-7', pullRequestPage(options));
  const frames = `<iframe src="${path}"></iframe><iframe src="https://acme.atlassian.net/browse/ORC-7"></iframe>`;
  const outer = { number: 7, title: 'Around the frames' };
  github.addPage(
    new URL(pullRequestAddress(outer)).pathname,
    pullRequestPage(outer).replace('</main>', `</main>${frames}`),
  );
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { origin } }) => worlds.push(origin));
  await session.send('Runtime.enable');
  await page.goto(pullRequestAddress(outer));
  await findByRole(page, 'button', 'Save as win');
  await expect(page.frameLocator('iframe >> nth=0').getByText('In a frame').first()).toBeVisible();
  await expect(page.frameLocator('iframe >> nth=1').getByText('In a frame').first()).toBeVisible();
  expect(worlds.filter((origin) => origin === `chrome-extension://${extensionId}`)).toHaveLength(1);
  for (const frame of page.frames().slice(1)) {
    expect(
      await frame.evaluate(() => document.querySelectorAll('.gh-header-meta > div + span:not([class])').length),
    ).toBe(0);
    expect(await ask(frame, extensionId)).toMatch(/^no way/);
  }
});

test('a content script gets what pages may ask and nothing else, whatever it calls itself', async ({
  extensionId,
  openApp,
  openPullRequest,
}) => {
  const page = await openPullRequest({ number: 7 });
  const world = await enterContentWorld(page, extensionId);
  const replies = await world.run<Record<string, string>>(`(${askForAll})(${JSON.stringify(FORBIDDEN)})`);
  expect(replies).toEqual(Object.fromEntries(FORBIDDEN.map(({ type }) => [type, '{"ok":false,"reason":"invalid"}'])));
  const ofAnotherHost = { type: 'isSaved', body: { key: 'jira:acme.atlassian.net/ORC-7' } };
  const own = { ...MESSAGE, sender: { origin: `chrome-extension://${extensionId}` } };
  const answers = await world.run<Record<string, string>>(`(${askForAll})(${JSON.stringify([ofAnotherHost])})`);
  expect(answers).toEqual({ isSaved: '{"ok":true,"saved":false}' });
  expect(await world.run(`(${askForAll})(${JSON.stringify([own])})`)).toEqual({ isSaved: '{"ok":true,"saved":false}' });
  const app = await openApp('/wins');
  await expect(app.getByRole('heading', { name: 'No wins yet' })).toBeVisible();
});

test('another extension gets no answer', async ({ context, extensionId }) => {
  const folder = await mkdtemp(join(tmpdir(), 'winnow-other-'));
  try {
    const manifest = { manifest_version: 3, name: 'Other', version: '1' };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
    const page = await context.newPage();
    await page.goto(`chrome-extension://${await load(context, folder)}/page.html`);
    expect(await ask(page, extensionId)).toMatch(/^no way: .*(Receiving end|establish connection)/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('Winnow’s own pages are refused what pages may ask', async ({ extensionId, openPopup, openApp }) => {
  for (const page of [await openPopup('#/log'), await openApp('/wins')]) {
    expect(await ask(page, extensionId)).toBe(JSON.stringify({ ok: false, reason: 'not-allowed' }));
  }
});

/** What Winnow's own pages do, by the log itself and never by a message: from a page each must come to nothing. */
const FORBIDDEN = [
  ...['listWins', 'readWin', 'exportBackup', 'restoreBackup', 'mergeLog', 'deleteEverything', 'changeSettings'],
  ...['readSettings', 'trashWin', 'handOver', 'enableHost', 'readShadow', '__proto__', 'constructor', 'toString'],
].map((type) => ({ type, body: { key: MESSAGE.body.key, sender: 'options.html' } }));

/** Runs in the content script's world; the answer to each, by its type. */
async function askForAll(messages: { type: string }[]): Promise<Record<string, string>> {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => unknown } } };
  const replies: [string, string][] = [];
  for (const message of messages) {
    replies.push([message.type, JSON.stringify(await chrome.runtime.sendMessage(message))]);
  }
  return Object.fromEntries(replies);
}

/** Sends the worker a message from the page's own world; what came of it, in words. */
function ask(page: Pick<Page, 'evaluate'>, extensionId: string): Promise<string> {
  return page.evaluate(
    async ([id, message]) => {
      const { chrome } = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?: (to: string, message: unknown) => Promise<unknown> } };
      };
      if (!chrome?.runtime?.sendMessage) return 'no way: nothing to send with';
      try {
        return JSON.stringify(await chrome.runtime.sendMessage(id, message)) ?? 'no way: no answer';
      } catch (error) {
        return `no way: ${error}`;
      }
    },
    [extensionId, MESSAGE] as const,
  );
}

async function load(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser is gone');
  const send = session.send.bind(session) as unknown as (method: string, given: object) => Promise<{ id: string }>;
  return (await send('Extensions.loadUnpacked', { path })).id;
}
