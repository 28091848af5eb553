import { expect, test } from './extension-fixture';
import { fillLog, sampleLog } from './sample-log.mjs';
import { samplePlan } from './sample-plan.mjs';

const day = (n: number) => new Date(Date.now() - n * 86400000).toISOString().slice(0, 10);
test('look', async ({ openApp, openPopup, setColorScheme }) => {
  const page = await openApp('/plan');
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await fillLog(page, sampleLog());
  await setColorScheme(page, 'light');
  await page.getByRole('radio', { name: 'Yes' }).check();
  const boxes = page.getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.screenshot({ path: '/tmp/plan-start.png', fullPage: true });
  await fillLog(page, samplePlan({ startedOn: day(44), pauses: [{ from: day(30), to: day(25) }] }));
  await expect(page.getByText('This week').first()).toBeVisible();
  for (const s of ['light', 'dark'] as const) {
    await setColorScheme(page, s);
    await page.screenshot({ path: `/tmp/plan-run-${s}.png`, fullPage: true });
  }
  await page.getByText('Template: Problem statement').click();
  await page.setViewportSize({ width: 420, height: 900 });
  await page.screenshot({ path: '/tmp/plan-narrow.png', fullPage: true });
  await page.setViewportSize({ width: 1280, height: 900 });
  await fillLog(page, samplePlan({ startedOn: day(95), pauses: [{ from: day(30), to: day(25) }] }));
  await setColorScheme(page, 'light');
  await page.screenshot({ path: '/tmp/plan-90.png', fullPage: false });
  await page.getByRole('button', { name: 'See the verdict' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /moved|resisted/ })).toBeVisible();
  for (const s of ['light', 'dark'] as const) {
    await setColorScheme(page, s);
    await page.screenshot({ path: `/tmp/plan-verdict-${s}.png`, fullPage: true });
  }
  await page.evaluate(() => location.assign('#/plan/moving-on'));
  await page.getByRole('radio', { name: 'I was promoted' }).check();
  await page.screenshot({ path: '/tmp/plan-moving.png', fullPage: true });
  await fillLog(page, samplePlan({ startedOn: day(44) }));
  const popup = await openPopup('#/log');
  await popup.waitForTimeout(1500);
  await popup.screenshot({ path: '/tmp/plan-popup.png', fullPage: true });
});
