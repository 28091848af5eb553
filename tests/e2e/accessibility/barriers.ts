import type { Page } from '@playwright/test';
import { bundle } from '../browser/bundle';
import { axeFindings } from './axe-findings';
import type { measures as Measures } from './in-page/measure-page';
import { type Mode, modesToCheck, setMode, settle } from './modes';

type Measure = keyof typeof Measures;

/** What is measured in a mode, besides what axe finds. */
const MEASURED: Record<Mode, readonly Measure[]> = {
  light: ['faintOnes', 'smallTargets'],
  dark: ['faintOnes', 'unmarkedFocus'],
  'forced colours': ['unmarkedFocus'],
  'right to left': ['lostWords', 'smallTargets'],
  'text at 200 %': ['lostWords', 'unmarkedFocus'],
};

/** CSS px: a window of 1280 at 400 %. */
const NARROW = 320;
const NARROW_IN: ReadonlySet<Mode> = new Set(['dark', 'right to left']);

let script: Promise<string> | undefined;

/** What keeps somebody from using the page as it stands, by axe and by measurement, each finding with its mode; nothing, one hopes. */
export async function barriers(page: Page, modes: readonly Mode[] = modesToCheck()): Promise<string[]> {
  // A page behind another one draws once a second.
  await page.bringToFront();
  script ??= bundle('tests/e2e/accessibility/in-page/measure-page.ts', 'measurePage');
  if (!(await page.evaluate(() => 'measurePage' in globalThis))) await page.evaluate(await script);
  const found: string[] = [];
  for (const mode of modes) {
    await setMode(page, mode);
    const told = [...(await axeFindings(page)), ...(await measured(page, MEASURED[mode]))];
    if (NARROW_IN.has(mode)) told.push(...(await whenNarrow(page)));
    found.push(...told.map((finding) => `${mode}, ${finding}`));
  }
  await setMode(page, 'light');
  return found;
}

async function measured(page: Page, names: readonly Measure[]): Promise<string[]> {
  // So that the focus counts as brought by a key.
  if (names.includes('unmarkedFocus')) await page.keyboard.press('Shift');
  return page.evaluate(
    (each) =>
      each.flatMap((name) =>
        (globalThis as unknown as { measurePage: { measures: typeof Measures } }).measurePage.measures[name](),
      ),
    [...names],
  );
}

/** A popup is as wide as it is; the app has to do without scrolling sideways. */
async function whenNarrow(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  if (!size || size.width < 400) return [];
  await page.setViewportSize({ ...size, width: NARROW });
  await settle(page);
  const found = await measured(page, ['lostWords']);
  await page.setViewportSize(size);
  await settle(page);
  return found.map((finding) => `${NARROW} px wide, ${finding}`);
}
