import { axeFindingsInBoth } from './accessibility/axe-findings';
import { expect, test } from './browser/extension-fixture';

test('when a newer Winnow opens the log, app and popup say so, keep what was typed, and go on after a reload', async ({
  context,
  extensionId,
  openApp,
  openPopup,
  setColorScheme,
}) => {
  const popup = await openPopup('#/log');
  await expect(popup.getByText(/weeks logged/)).toBeVisible();
  const app = await openApp('/wins/new');
  await expect(app.getByLabel('Title')).toBeFocused();
  await popup.getByLabel('What did you do?').pressSequentially('Explained the trade-o');
  await app.getByLabel('Title').pressSequentially('Moved the queue');

  // A page of the extension's own that runs none of its code, in the place of a newer build.
  const newer = await context.newPage();
  await newer.goto(`chrome-extension://${extensionId}/manifest.json`);
  await newer.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('winnow', 1000);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
  });
  for (const page of [app, popup]) await expect(page.getByText('Winnow was updated', { exact: true })).toBeVisible();
  expect(await axeFindingsInBoth(app, setColorScheme)).toEqual([]);
  if (process.env.PICTURES) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const [name, page] of Object.entries({ app, popup })) {
        await setColorScheme(page, scheme);
        await page.screenshot({ path: `${process.env.PICTURES}/outdated-${name}-${scheme}.png` });
      }
    }
  }

  await app.getByLabel('Title').press('End');
  await app.keyboard.type(' to one table');
  await expect(app.getByText('Not saved').first()).toBeVisible();
  await popup.getByLabel('What did you do?').press('End');
  await popup.keyboard.type('ffs');
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByText('That was not saved')).toBeVisible();
  await expect(popup.getByLabel('What did you do?')).toHaveValue('Explained the trade-offs');

  await popup.getByRole('button', { name: 'Reload' }).first().click();
  await expect(popup.getByText('Winnow was updated', { exact: true })).toHaveCount(0);
  await expect(popup.getByLabel('What did you do?')).toHaveValue('Explained the trade-offs');
  await popup.keyboard.press('Control+Enter');
  await expect(popup.getByText('Saved', { exact: true })).toBeVisible();
  await app.getByRole('button', { name: 'Reload' }).first().click();
  await expect(app.getByText('Winnow was updated', { exact: true })).toHaveCount(0);
  await expect(app.getByLabel('Title')).toHaveValue('Moved the queue to one table');
});
