import { test } from './extension-fixture';
import { fillLog, sampleLog } from './sample-log.mjs';
import { sampleInbox } from './sample-inbox.mjs';

test('shots', async ({ openApp, setColorScheme }) => {
  test.setTimeout(240_000);
  const page = await openApp('/checklist');
  await page.setViewportSize({ width: 1200, height: 850 });
  await fillLog(page, sampleLog());
  await fillLog(page, sampleInbox());
  await page.waitForTimeout(1500);
  const shot = (name: string) => page.screenshot({ path: `/tmp/palette-shots/${name}.png` });
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(page, scheme);
    for (const [w, h] of [[1200, 850], [480, 800]] as const) {
      await page.setViewportSize({ width: w, height: h });
      const at = `${scheme}-${w}`;
      await page.evaluate(() => location.assign('#/checklist'));
      await page.waitForTimeout(700);
      await page.getByRole('button', { name: 'What do claimed and evidenced mean?' }).click();
      await shot(`help-${at}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.waitForTimeout(600);
      await shot(`palette-empty-${at}`);
      await page.keyboard.type('de');
      await page.waitForTimeout(500);
      await shot(`palette-typed-${at}`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.waitForTimeout(500);
      await shot(`keys-${at}`);
      await page.keyboard.press('Escape');
      if (scheme === 'light') for (const [route, name] of [['/report', 'What is sustained evidence?'], ['/packet', 'What does each level keep back?'], ['/inbox', 'What makes a win vague, evidence or strong?'], ['/audit', 'What is a gap?'], ['/map', 'What does it mean to show a behaviour?'], ['/settings', '']] as const) {
        await page.evaluate((r) => location.assign(`#${r}`), route);
        await page.waitForTimeout(1200);
        if (name) {
          const button = page.getByRole('button', { name });
          if (await button.count()) { await button.first().scrollIntoViewIfNeeded(); await button.first().click(); }
        } else await page.locator('#settings-keys').scrollIntoViewIfNeeded();
        await page.waitForTimeout(300);
        await shot(`in${route.replace('/', '-')}-${at}`);
        await page.keyboard.press('Escape');
      }
    }
  }
});
