/**
 * Sets Winnow's language on the page with its settings, and waits until everything speaks it.
 * @param {import('@playwright/test').Page} page
 * @param {string} language
 */
export async function speak(page, language) {
  await page.locator(`select:has(option[value="${language}"])`).selectOption(language);
  await page.locator(`html[lang="${language}"] h1`).waitFor();
  // The worker gives the pages' buttons their words a moment later.
  await page.waitForTimeout(800);
}
