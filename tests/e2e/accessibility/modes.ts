import type { CDPSession, Page } from '@playwright/test';
import { drawInTest } from '../draw-in-test';

/** The five ways in which everything has to be usable. */
export const MODES = ['light', 'dark', 'forced colours', 'right to left', 'text at 200 %'] as const;
export type Mode = (typeof MODES)[number];

const RESIZING: ReadonlySet<Mode> = new Set(['right to left', 'text at 200 %']);

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const modes = new WeakMap<Page, Mode>();

/** Puts the page into a mode as it stands, without a reload. */
export async function setMode(page: Page, mode: Mode): Promise<void> {
  const before = modes.get(page);
  modes.set(page, mode);
  await page.emulateMedia({
    colorScheme: mode === 'dark' ? 'dark' : 'light',
    forcedColors: mode === 'forced colours' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  if (before === mode || !(RESIZING.has(mode) || (before && RESIZING.has(before)))) return;
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  // As the user sets the size of texts in the browser: what is said in rem grows, the conditions of media queries too.
  const standard = mode === 'text at 200 %' ? 32 : 16;
  await (await session).send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  await page.evaluate(
    (dir) => {
      document.documentElement.dir = dir;
      // As when a setting of the browser's changes what media queries say.
      dispatchEvent(new Event('resize'));
    },
    mode === 'right to left' ? 'rtl' : 'ltr',
  );
  await settle(page);
}

/** Lists that draw what is in sight, and sheets that are measured, need a moment. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 60)))),
  );
}

/** All modes in a long run; otherwise light or one of the others, another one from state to state and from seed to seed. */
export function modesToCheck(): readonly Mode[] {
  if (process.env.WINNOW_LONG) return MODES;
  const [light, ...others] = MODES;
  return [(drawInTest() < 0.5 && others[Math.floor(drawInTest() * others.length)]) || light];
}
