import { expect, type Page } from '@playwright/test';
import { findAllByRole } from '../browser/closed-shadow.mjs';

/** What does not come cannot be waited for: where a button comes, it stands long before. */
const LONG_ENOUGH_MS = 600;

/** A page that is open stays without a button of Winnow's. */
export async function expectNoButton(page: Page): Promise<void> {
  await page.waitForTimeout(LONG_ENOUGH_MS);
  expect(await findAllByRole(page, 'button', 'Save as win')).toEqual([]);
}
