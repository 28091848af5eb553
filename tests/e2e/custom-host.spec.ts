import type { Page, Worker } from '@playwright/test';
import { axeFindingsInBoth } from './accessibility/axe-findings';
import { findAllByRole, findByRole, pressButton } from './browser/closed-shadow.mjs';
import { expect } from './browser/extension-fixture';
import { isAllowed, registered, test } from './browser/own-hosts';
import { savedKeys } from './log/read-stored';
import { pullRequestPage } from './pages/github/index.mjs';
import { pressToolbar } from './surfaces/toolbar-popup';

const HOST = 'git.example.com';
const PATTERN = `https://${HOST}/*`;
const PATH = '/acme/orchard/pull/412';
const html = pullRequestPage({ enterprise: true, host: HOST, state: 'merged', number: 412 });

/** Whether the browser lets Winnow read the page in front of `address`. */
const canRead = (worker: Worker, address: string) =>
  worker.evaluate(async (url) => {
    const { tabs, scripting } = Reflect.get(globalThis, 'chrome');
    for (const tab of await tabs.query({})) {
      if (tab.url !== undefined && tab.url !== url) continue;
      const target = { tabId: tab.id };
      const [{ result } = { result: '' }] = await scripting
        .executeScript({ target, func: () => location.href })
        .catch(() => []);
      if (result === url) return true;
    }
    return false;
  }, address);

const hasNoButton = async (page: Page) => (await findAllByRole(page, 'button', /^Save/)).length === 0;

test('a host is enabled from the popup: the button comes at once, stays over reloads and a dead worker, and saves', async ({
  context,
  git,
  extensionId,
  worker,
  allowPrompt,
  openApp,
  stopWorker,
}) => {
  git.addPage(PATH, html);
  const page = await context.newPage();
  await page.goto(`https://${HOST}${PATH}`);
  expect(await canRead(worker, page.url())).toBe(false);
  expect(await registered(worker)).toEqual([]);
  expect(await hasNoButton(page)).toBe(true);

  await allowPrompt(PATTERN);
  const popup = await pressToolbar(context, page, extensionId);
  await popup.press(`Show Winnow on ${HOST}`);
  await popup.says(`Winnow is on ${HOST} now.`);
  await findByRole(page, 'button', 'Save as win');
  expect(await registered(worker)).toEqual([PATTERN]);
  expect(await canRead(worker, page.url())).toBe(true);

  await page.reload();
  await pressButton(page, 'Save as win');
  await findByRole(page, 'button', 'Saved');
  const app = await openApp('/settings/sites');
  expect(await savedKeys(app)).toEqual([`gh:${HOST}${PATH}`]);
  await expect(app.getByRole('listitem').filter({ hasText: HOST })).toContainText('GitHub');
  await expect(app.getByText('GitHub, classic pages')).toBeVisible();

  await stopWorker();
  await page.reload();
  await findByRole(page, 'button', 'Saved');
  expect(await registered(worker)).toEqual([PATTERN]);
});

test('what an update drops is registered again at the next start of the worker', async ({
  context,
  git,
  worker,
  allowPrompt,
  openApp,
  stopWorker,
}) => {
  git.addPage(PATH, html);
  await allowPrompt(PATTERN);
  const app = await openApp('/settings/sites');
  await app.getByLabel('Address of the host').fill(`${HOST}/acme`);
  await app.keyboard.press('Enter');
  await expect(app.getByRole('listitem').filter({ hasText: HOST })).toContainText('Not seen yet');

  await worker.evaluate(() => Reflect.get(globalThis, 'chrome').scripting.unregisterContentScripts());
  await stopWorker();
  await app.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.sendMessage({}));
  await expect.poll(() => registered(worker)).toEqual([PATTERN]);
  const page = await context.newPage();
  await page.goto(`https://${HOST}${PATH}`);
  await findByRole(page, 'button', 'Save as win');
});

test('a port of its own is a host of its own', async ({ context, git, worker, allowPrompt, openApp }) => {
  git.addPage(PATH, html);
  const page = await context.newPage();
  await page.goto(`https://${HOST}:8443${PATH}`);
  const other = await context.newPage();
  await other.goto(`https://${HOST}${PATH}`);
  await allowPrompt(`https://${HOST}:8443/*`);
  const app = await openApp('/settings/sites');
  await app.getByLabel('Address of the host').fill(`https://${HOST}:8443${PATH}`);
  await app.getByRole('button', { name: 'Show Winnow there' }).click();
  await expect(app.getByRole('listitem').filter({ hasText: `${HOST}:8443` })).toContainText('GitHub');
  await pressButton(page, 'Save as win');
  await findByRole(page, 'button', 'Saved');
  expect(await savedKeys(app)).toEqual([`gh:${HOST}:8443${PATH}`]);
  expect(await registered(worker)).toEqual([`https://${HOST}:8443/*`]);
  await other.reload();
  expect(await canRead(worker, other.url())).toBe(false);
  expect(await hasNoButton(other)).toBe(true);
});

for (const where of ['in Winnow', 'in the browser’s own settings'] as const) {
  test(`removed ${where}, a host is left: nothing runs there, nothing is listed, the wins stay`, async ({
    context,
    git,
    worker,
    allowPrompt,
    revoke,
    openApp,
  }) => {
    git.addPage(PATH, html);
    await allowPrompt(PATTERN);
    const app = await openApp('/settings/sites');
    await app.getByLabel('Address of the host').fill(HOST);
    await app.getByRole('button', { name: 'Show Winnow there' }).click();
    const row = app.getByRole('listitem').filter({ hasText: HOST });
    await expect(row).toBeVisible();
    const page = await context.newPage();
    await page.goto(`https://${HOST}${PATH}`);
    await pressButton(page, 'Save as win');
    await findByRole(page, 'button', 'Saved');

    if (where === 'in Winnow') await app.getByRole('button', { name: `Remove Winnow from ${HOST}` }).click();
    else await revoke(PATTERN);
    await expect(row).toHaveCount(0);
    await expect.poll(() => registered(worker)).toEqual([]);
    expect(await isAllowed(worker, PATTERN)).toBe(false);
    await page.reload();
    expect(await findAllByRole(page, 'button', /^Save/)).toEqual([]);
    expect(await savedKeys(app)).toEqual([`gh:${HOST}${PATH}`]);
  });
}

test('an address that cannot be, and a browser that says no or nothing, are told apart; axe finds nothing', async ({
  openApp,
  setColorScheme,
}) => {
  test.setTimeout(180_000);
  const app = await openApp('/settings/sites');
  const address = app.getByLabel('Address of the host');
  const show = app.getByRole('button', { name: 'Show Winnow there' });
  for (const [typed, said] of [
    ['', 'Type the address of a host first'],
    ['git example com', 'That is not the address of a host'],
    ['*.example.com', 'One host at a time'],
    ['ftp://example.com', 'Winnow reads web pages'],
    ['acme.atlassian.net', 'this host comes with it'],
  ] as const) {
    await address.fill(typed);
    await show.click();
    await expect(app.getByRole('alert')).toContainText(said);
  }
  for (const [answer, said] of [
    ['denied', 'The browser did not allow it'],
    ['failed', `The browser could not ask for ${HOST}`],
    ['asking', 'Your browser is asking you'],
  ] as const) {
    await app.evaluate((how) => {
      const answers: Record<string, () => Promise<boolean>> = {
        denied: async () => false,
        failed: () => Promise.reject(new Error('no')),
        asking: () => new Promise(() => {}),
      };
      Object.assign(Reflect.get(globalThis, 'chrome').permissions, { request: answers[how] });
    }, answer);
    await address.fill(HOST);
    await show.click();
    await expect(app.getByText(said)).toBeVisible();
    expect(await axeFindingsInBoth(app, setColorScheme), answer).toEqual([]);
  }
});
