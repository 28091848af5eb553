import { chromium } from '@playwright/test';
import { ensureChromium } from '../../../scripts/browsers/install-chromium.mjs';

/** Such as `Chromium 156.0.8078.79`. */
export async function chromiumVersion(): Promise<string> {
  const executablePath = (await ensureChromium()) ?? undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}
