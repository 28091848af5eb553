import type { Page } from '@playwright/test';
import { chooseSeed, randomFrom } from '../random';

/** The five ways in which everything has to be usable. */
export const MODES = ['light', 'dark', 'forced colours', 'right to left', 'text at 200 %'] as const;
export type Mode = (typeof MODES)[number];

/** Puts the page into a mode as it stands, without a reload. */
export async function setMode(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    forcedColors: mode === 'forced colours' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.evaluate(
    ({ dir, size }) => {
      document.documentElement.dir = dir;
      document.documentElement.style.fontSize = size;
    },
    { dir: mode === 'right to left' ? 'rtl' : 'ltr', size: mode === 'text at 200 %' ? '200%' : '' },
  );
}

const random = randomFrom(chooseSeed());

/** All modes in a long run; otherwise light and one of the others, another one from state to state and from seed to seed. */
export function modesToCheck(): readonly Mode[] {
  if (process.env.WINNOW_LONG) return MODES;
  const other = MODES[1 + Math.floor(random() * (MODES.length - 1))];
  return other ? ['light', other] : ['light'];
}
