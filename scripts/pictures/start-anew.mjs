import { fillWithDemo } from './logs.mjs';
import { LANGUAGES } from './modes.mjs';
import { speak } from './speak.mjs';

/** Winnow brings back what is put back past it: the whole log is made again. @param {import('@playwright/test').Page} page */
export async function startAnew(page) {
  const spoken = await page.locator('html').getAttribute('lang');
  await fillWithDemo(page);
  await page.goto(page.url().replace(/#.*/, '#/settings'));
  const language = LANGUAGES.find((each) => each === spoken);
  if (language) await speak(page, language);
}
