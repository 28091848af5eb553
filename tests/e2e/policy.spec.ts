import { axeFindingsInBoth } from './accessibility/axe-findings';
import { findByRole, pressButton } from './browser/closed-shadow.mjs';
import { expect, test } from './browser/extension-fixture';
import { sampleLog } from './log/sample-log.mjs';
import { expectNoButton } from './surfaces/no-button';

const REFUSED = /Your organisation has switched saving from this page off/;

test.describe('where an organisation switches capture and exports off', () => {
  test.use({
    managed: { captureDisabled: true, exportsDisabled: true, redaction: 'work-safe', folderBackupDisabled: 'yes' },
  });

  test('no page has a button, documents have no way out, a backup has, and the settings say so', async ({
    openPullRequest,
    openPopup,
    openApp,
    setColorScheme,
  }) => {
    const pull = await openPullRequest({ number: 7 });
    await expectNoButton(pull);

    const popup = await openPopup('#/log');
    await popup.getByLabel('What did you do?').fill('I decided which API version stays');
    await popup.getByRole('button', { name: 'Save win' }).click();
    await expect(popup.getByText('Saved', { exact: false }).first()).toBeVisible();

    const app = await openApp('/report', sampleLog());
    await expect(app.getByText('Your organisation has switched exports off.')).toBeVisible();
    for (const name of ['Markdown', 'HTML', 'Print']) await expect(app.getByRole('button', { name })).toHaveCount(0);

    for (const way of ['#/packet', '#/talk/update', '#/audit']) {
      await app.evaluate((to) => location.assign(to), way);
      await expect(app.getByText('Your organisation has switched exports off.').first()).toBeVisible();
      await expect(app.getByRole('button', { name: /copy|print|markdown|html/i })).toHaveCount(0);
    }

    await app.evaluate(() => location.assign('#/settings'));
    const part = app.getByRole('region', { name: 'Set by your organisation' });
    await expect(part.getByRole('listitem')).toHaveCount(3);
    await expect(part.getByText(/set as folderBackupDisabled could not be understood/)).toBeVisible();
    expect(await axeFindingsInBoth(app, setColorScheme)).toEqual([]);

    await app.getByRole('link', { name: 'What is kept, where and for how long' }).click();
    await expect(app.getByRole('table', { name: 'What Winnow keeps, where, and for how long' })).toBeVisible();
    expect(await axeFindingsInBoth(app, setColorScheme)).toEqual([]);

    await app.evaluate(() => location.assign('#/settings/data'));
    const download = app.waitForEvent('download');
    await app.getByRole('button', { name: 'Back up now' }).click();
    expect((await download).suggestedFilename()).toMatch(/^winnow-backup-/);
  });
});

test('a document that was open before exports were switched off does not leave by button or keys', async ({
  openApp,
}) => {
  const app = await openApp('/report', sampleLog());
  const ways = ['Export as Markdown', 'Print'].map((name) => app.getByRole('button', { name, exact: true }));
  for (const way of ways) await expect(way).toBeVisible();
  const left: string[] = [];
  app.on('download', (download) => left.push(download.suggestedFilename()));
  await app.evaluate(() => {
    const { managed } = Reflect.get(globalThis, 'chrome').storage;
    managed.get = async () => ({ exportsDisabled: true });
    window.print = () => document.title.concat('printed');
  });
  // The browser has told nobody: the press itself asks.
  await ways[0]?.click();
  await expect(app.getByText('Your organisation has switched exports off.')).toBeVisible();
  for (const way of ways) await expect(way).toHaveCount(0);
  await app.getByRole('heading', { level: 1 }).click({ clickCount: 3 });
  const isLeft = await app.evaluate(() => {
    let isCopied = false;
    addEventListener('copy', (event) => {
      isCopied = !event.defaultPrevented;
    });
    document.execCommand('copy');
    return isCopied;
  });
  expect([isLeft, left]).toEqual([false, []]);
});

test('a page that had its button before the host was shut out is refused by the worker, and says why', async ({
  openPullRequest,
  openApp,
  worker,
}) => {
  const page = await openPullRequest({ number: 7 });
  await findByRole(page, 'button', 'Save as win');
  await worker.evaluate(() => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { managed: { get: () => Promise<object> } } } })
      .chrome;
    storage.managed.get = async () => ({ allowedHosts: ['https://git.acme.example'] });
  });
  await pressButton(page, 'Save as win');
  await findByRole(page, 'StaticText', REFUSED);
  const app = await openApp('/wins');
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await app.getByRole('link', { name: /orchard/ }).count()).toBe(0);
});
