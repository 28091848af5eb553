import { findByRole, pressButton, pressByRole } from './closed-shadow.mjs';
import { expect, test } from './extension-fixture';

test('pics', async ({ openPullRequest, openPopup, setColorScheme }) => {
  const page = await openPullRequest({ generation: 'classic', number: 7, title: 'Version the orchard API' });
  await page.setViewportSize({ width: 900, height: 760 });
  await pressButton(page, 'Save as win');
  await findByRole(page, 'textbox', 'What changed because of it?');
  await page.keyboard.type('I contributed to architecture discussions');
  await findByRole(page, 'list', 'What it says so far');
  await page.waitForTimeout(300);
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(page, scheme);
    await page.screenshot({ path: `/tmp/pc-panel-${scheme}.png` });
  }
  await page.keyboard.press('Control+a');
  await page.keyboard.type('I taught two juniors how to read a flame graph');
  await pressByRole(page, 'DisclosureTriangle', 'Why these?');
  await page.waitForTimeout(300);
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(page, scheme);
    await page.screenshot({ path: `/tmp/pc-panel2-${scheme}.png` });
  }
  const popup = await openPopup('#/check-in');
  await popup.getByRole('button', { name: /^2 Wins$/ }).click();
  await popup.getByLabel('What did you do?').fill('I contributed to architecture discussions');
  await expect(popup.getByRole('list', { name: 'What it says so far' })).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(popup, scheme);
    await popup.screenshot({ path: `/tmp/pc-checkin-${scheme}.png` });
  }
  const log = await openPopup('#/log');
  await log
    .getByLabel('What did you do?')
    .fill('I noticed that nobody watched the import queue and raised it with the team');
  await expect(log.getByRole('list', { name: 'What it says so far' })).toBeVisible();
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(log, scheme);
    await log.screenshot({ path: `/tmp/pc-log-${scheme}.png` });
  }
});
