import { type Browser, expect, type Page } from '@playwright/test';

/** A page whose clock ticks in microseconds, which takes an isolated origin. */
export async function openIsolated(browser: Browser, address: string, body: string): Promise<Page> {
  const page = await browser.newPage();
  const headers = {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  };
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body }));
  await page.goto(address);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  return page;
}
