import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What depends on the colours of a page; nothing else of it changes with the scheme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, each with the elements: by all its rules, or by those about colours. */
export async function axeFindings(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  // Otherwise axe opens a tab of its own before `page` to sum up what it found, each time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules === 'all' ? axe : axe.withRules(COLOUR_RULES)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The same in light and then, of the colours, in dark; each finding with its scheme. */
export async function axeFindingsInBoth(
  page: Page,
  setColorScheme: (page: Page, scheme: 'light' | 'dark') => Promise<void>,
): Promise<string[]> {
  await setColorScheme(page, 'light');
  const light = await axeFindings(page);
  await setColorScheme(page, 'dark');
  const dark = await axeFindings(page, 'colours');
  return [...light.map((found) => `light, ${found}`), ...dark.map((found) => `dark, ${found}`)];
}
