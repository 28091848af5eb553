import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { type Marker, type ScreenTimes, watchScreen } from '../in-page/screen-times';
import type { Opened } from './open-browser';

/** What takes longer counts as so long. */
export const PATIENCE = 30_000;
/** A draft of the key that was pressed is gone again after it. */
const FORGETS = 400;

export interface Screen {
  /** Within the extension, with its hash. */
  address: string;
  marker: Marker;
  size: { width: number; height: number };
}

/** Opens a screen in a new tab and times it; `then` has the page before it is closed. */
export async function timeScreen(
  { context, origin }: Opened,
  { address, marker, size }: Screen,
  then?: (page: Page) => Promise<void>,
): Promise<ScreenTimes> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  const session = await context.newCDPSession(page);
  const done = new Promise<ScreenTimes>((resolve) => {
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === 'benchDone') resolve(JSON.parse(payload));
      else void press(payload);
    });
  });
  async function press(key: string): Promise<void> {
    const code = key === 'Tab' ? { key, code: 'Tab', windowsVirtualKeyCode: 9 } : { key, code: 'KeyX', text: key };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...code });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: code.key, code: code.code });
  }
  await session.send('Runtime.enable');
  for (const name of ['benchReady', 'benchDone']) await session.send('Runtime.addBinding', { name });
  await page.addInitScript(watchScreen, marker);
  await page.goto(`${origin}/${address}`, { waitUntil: 'commit' });
  const late = { paint: PATIENCE, useful: PATIENCE, key: PATIENCE };
  const times = await Promise.race([done, wait(PATIENCE, late, { ref: false })]);
  await then?.(page);
  await page.keyboard.press('Backspace').catch(() => {});
  await wait(FORGETS);
  await page.close();
  return times;
}
