import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension-fixture';
import { fillLog, sampleLog } from './sample-log.mjs';

const SECTIONS = [
  '/welcome',
  '/checklist',
  '/wins',
  '/wins/new',
  '/wins/trash',
  '/report',
  '/settings',
  '/settings/sites',
];
const SCHEMES = ['light', 'dark'] as const;

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test('axe finds nothing in the app, empty or full, light or dark', async ({ openApp, setColorScheme }) => {
  test.setTimeout(180_000);
  const page = await openApp('/checklist');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const log of ['empty', 'full']) {
    if (log === 'full') await fillLog(page, sampleLog());
    const someWin = log === 'full' ? [`/wins/${sampleLog().wins[0]?.id}`] : [];
    for (const section of [...SECTIONS, ...someWin]) {
      await page.evaluate((route) => location.assign(`#${route}`), section);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const scheme of SCHEMES) {
        await setColorScheme(page, scheme);
        expect(await findings(page), `${section}, ${log}, ${scheme}`).toEqual([]);
      }
    }
  }
});

test('axe finds nothing in the popup, empty, half typed or full, light or dark', async ({
  openPopup,
  setColorScheme,
}) => {
  const page = await openPopup();
  const field = page.getByLabel('What did you do?');
  await expect(field).toBeFocused();
  for (const state of ['empty', 'half typed', 'full']) {
    if (state === 'half typed') {
      await page.getByRole('button', { name: 'Someone I unblocked' }).click();
      await field.fill('I showed Jonas how to compare two snapshots');
    }
    if (state === 'full') await fillLog(page, sampleLog());
    for (const scheme of SCHEMES) {
      await setColorScheme(page, scheme);
      expect(await findings(page), `${state}, ${scheme}`).toEqual([]);
    }
  }
});
