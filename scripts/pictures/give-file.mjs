/**
 * To the last of the page that asks for one.
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 * @param {string} text
 */
export async function giveFile(page, name, text) {
  await page
    .locator('input[type="file"]')
    .last()
    .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
  await page.waitForTimeout(1500);
}
