import { join } from 'node:path';

const SCREENS = [
  { name: 'popup', page: 'popup.html#/log', width: 384, height: 600 },
  ...[
    ...[
      'welcome',
      'checklist',
      'quiz',
      'inbox',
      'check-in',
      'wins',
      'map',
      'audit',
      'plan',
      'report',
      'packet',
      'talk',
    ],
    ...['settings', 'settings/sites', 'settings/ladders', 'settings/names', 'settings/data', 'settings/health'],
    'privacy',
  ].map((section) => ({
    name: section.replace('/', '-'),
    page: `options.html#/${section}`,
    width: 1280,
    height: 900,
  })),
];

/**
 * A picture of every screen of the extension's own, light and dark, in `folder`.
 * @param {{ context: import('@playwright/test').BrowserContext, extensionId: string, folder: string }} run
 */
export async function takePictures({ context, extensionId, folder }) {
  for (const { name, page: address, width, height } of SCREENS) {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`chrome-extension://${extensionId}/${address}`);
    // The frame is drawn before the log is known to be whole, and what a section reads comes after its heading.
    await page.locator('main :is(h1, textarea)').first().waitFor();
    await page.waitForTimeout(400);
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.evaluate(() => document.fonts.ready.then(() => true));
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: name !== 'popup' });
    }
    await page.close();
  }
}
