import { barriers } from './accessibility/barriers';
import { bundle } from './browser/bundle';
import { findByRole, pressButton } from './browser/closed-shadow.mjs';
import { expect, test } from './browser/extension-fixture';
import { sampleOf } from './seed/sample';

const PAGE =
  '<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Panel</title><main><h1>Orchard <span id="place">#7</span></h1></main></html>';

for (const result of sampleOf(['saved', 'full'] as const, 1)) {
  test(`nothing is in anybody’s way in button and panel, ${result}`, async ({ context, github }) => {
    github.addPage('/panel', PAGE);
    const page = await context.newPage();
    await page.goto('https://github.com/panel');
    await page.evaluate(await bundle('tests/e2e/surfaces/open-panel.ts', 'openPanel'));
    await page.evaluate(`openPanel.mountOpen(document.getElementById('place'), '${result}')`);
    const button = page.getByRole('button', { name: 'Save as win' });
    await expect(button).toBeVisible();
    expect.soft(await barriers(page), 'before the press').toEqual([]);
    await button.click();
    if (result === 'saved') await expect(page.getByLabel('What changed because of it?')).toBeFocused();
    else await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
    expect.soft(await barriers(page), 'after the press').toEqual([]);
    if (result === 'full') return;
    await page.getByLabel('What changed because of it?').fill('I noticed that nobody watched the queue');
    await expect(page.getByRole('list', { name: 'What it says so far' }).getByRole('listitem')).toHaveCount(3);
    await page.getByText('Why these?').click();
    await page.getByRole('button', { name: 'Keep an excerpt of its text' }).click();
    await expect(page.getByText('An excerpt is kept.')).toBeVisible();
    expect.soft(await barriers(page), 'with the coach and an excerpt').toEqual([]);
  });
}

test('in a low window it stays in sight whether what is typed is kept', async ({ context, github }) => {
  github.addPage('/panel', PAGE);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('https://github.com/panel');
  await page.evaluate(await bundle('tests/e2e/surfaces/open-panel.ts', 'openPanel'));
  await page.evaluate(`openPanel.mountOpen(document.getElementById('place'), 'saved')`);
  await page.getByRole('button', { name: 'Save as win' }).click();
  await page.getByLabel('What changed because of it?').fill('Nobody watches the queue by hand any more');
  await expect(page.getByText('Kept', { exact: true })).toBeInViewport({ ratio: 1 });
});

test('an update of the extension leaves the text, a way to copy it and a way to reload', async ({
  openPullRequest,
  worker,
}) => {
  const page = await openPullRequest({ number: 7, title: 'Version the orchard API' });
  await pressButton(page, 'Save as win');
  await findByRole(page, 'textbox', 'What changed because of it?');
  await page.keyboard.type('Clients upgrade');
  await worker.evaluate('chrome.runtime.reload()').catch(() => {});
  await page.keyboard.type(' without us');
  await findByRole(page, 'button', 'Copy text');
  await findByRole(page, 'button', 'Reload');
  const field = await findByRole(page, 'textbox', 'What changed because of it?');
  expect(field.value).toBe('Clients upgrade without us');
});
