import { test } from './extension-fixture';
import { fillLog, sampleLog } from './sample-log.mjs';

const DIR = '/tmp/g-shots';
test('shots', async ({ openApp, openPopup }) => {
  test.setTimeout(180_000);
  const page = await openApp('#/wins');
  await fillLog(page, sampleLog());
  const set = (p: typeof page, what: Record<string, unknown>) =>
    p.evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), what);
  const canary = (wins: number, more = {}) => ({
    canary: { tables: { wins, artifacts: 9, claims: 4 }, recent: [], writtenAt: new Date().toISOString(), schemaVersion: 1, ...more },
  });
  const shoot = async (name: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.screenshot({ path: `${DIR}/${name}-${scheme}.png` });
    }
    await page.setViewportSize({ width: 480, height: 720 });
    await page.screenshot({ path: `${DIR}/${name}-480.png` });
    const popup = await openPopup('#/log');
    await popup.setViewportSize({ width: 480, height: 600 });
    await popup.waitForTimeout(900);
    await popup.screenshot({ path: `${DIR}/${name}-popup.png` });
    await popup.emulateMedia({ colorScheme: 'dark' });
    await popup.screenshot({ path: `${DIR}/${name}-popup-dark.png` });
    await popup.close();
    await page.bringToFront();
  };
  await set(page, { recovery: { at: new Date().toISOString(), counts: { wins: 24, artifacts: 12, evidence: 30, talks: 2 }, left: 1 } });
  await page.reload();
  await page.getByText('Your log was damaged and is back').waitFor();
  await shoot('recovered');
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.remove('recovery'));
  await set(page, canary(400, { owed: true }));
  await page.reload();
  await page.getByText('Part of your log is missing').waitFor();
  await shoot('missing');
  await page.goto(page.url().replace(/#.*/, '#/settings/data'));
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${DIR}/asking-light.png` });
  await page.goto(page.url().replace(/#.*/, '#/settings/health'));
  await page.waitForTimeout(800);
  await page.goto(page.url().replace(/#.*/, '#/settings/data/health'));
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${DIR}/health-light.png`, fullPage: true });
  await set(page, canary(3));
  // A log that is newer: another version of the database.
  for (const [name, version] of [['newer', 9000]] as const) {
    await page.goto('about:blank');
    const plain = await openPopup('#/log');
    await plain.evaluate(async (to) => {
      const open = indexedDB.open('winnow', to);
      await new Promise((resolve) => { open.onsuccess = resolve; open.onerror = resolve; open.onblocked = resolve; setTimeout(resolve, 3000); });
    }, version);
    await plain.close();
    await page.goBack();
    await page.goto(page.url().replace(/#.*/, '#/wins'));
    await page.reload();
    await page.waitForTimeout(2500);
    await shoot(name);
  }
});
