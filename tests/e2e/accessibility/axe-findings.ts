import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { drawInTest } from '../seed/draw-in-test';
import { MODES, type Mode, setMode } from './modes';

/** What another colour scheme can change of what axe says of a page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on the page as it stands, each with the elements: by all its rules for WCAG 2.2 A and AA and its best
 * practices, or by some.
 */
export async function axeFindings(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  // It is put there once, and not with every look.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(findWithAxe, rules === 'all' ? null : COLOURS);
}

/** Runs in the page. */
async function findWithAxe(only: string[] | null): Promise<string[]> {
  const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
  const { violations } = await run({
    resultTypes: ['violations'],
    // The only rule of AA that has to be asked for.
    rules: { 'target-size': { enabled: true } },
    ...(only && { runOnly: { type: 'rule' as const, values: only } }),
  });
  const found: string[] = [];
  for (const { id, nodes } of violations) {
    const stay = [];
    for (const { html, target } of nodes) {
      if (id !== 'target-size' || (await isSmallWhereWhole(String(target[0])))) stay.push(html);
    }
    if (stay.length > 0) found.push(`${id}: ${stay.join(' | ')}`);
  }
  return found;

  /** Of what a bar that sticks to the window half covers, axe takes the rest for the whole: it is looked at again in the middle. */
  async function isSmallWhereWhole(selector: string): Promise<boolean> {
    const [x, y] = [scrollX, scrollY];
    document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const again = await run(selector, { runOnly: ['target-size'], resultTypes: ['violations'] });
    scrollTo({ left: x, top: y, behavior: 'instant' });
    return again.violations.length > 0;
  }
}

/**
 * The same in light or in dark, of every other state: now this, now that, from state to state and from seed to seed; in a
 * long run of every state in all five modes. Each finding with its mode.
 */
export async function axeFindingsInBoth(
  page: Page,
  setColorScheme: (page: Page, scheme: 'light' | 'dark') => Promise<void>,
): Promise<string[]> {
  const found: string[] = [];
  const look = async (mode: Mode) => found.push(...(await axeFindings(page)).map((finding) => `${mode}, ${finding}`));
  if (process.env.WINNOW_LONG) {
    for (const mode of MODES) {
      await setMode(page, mode);
      await look(mode);
    }
    await setMode(page, 'light');
    return found;
  }
  const scheme = drawInTest() < 0.5 ? 'light' : 'dark';
  await setColorScheme(page, scheme);
  if (drawInTest() < 0.5) await look(scheme);
  return found;
}
