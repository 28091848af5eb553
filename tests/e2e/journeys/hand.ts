import { setTimeout as wait } from 'node:timers/promises';
import { type Download, expect, type Page } from '@playwright/test';
import { isLine, readSpoken } from './spoken';

/** More than any section has. */
const MOST_TABS = 250;
const PATIENCE_MS = 20_000;

/** Somebody with a keyboard and eyes: nothing is focused, pressed or scrolled to but by keys. */
export interface Hand {
  /** Presses Tab, or another key, until the focus is on what is called so, `button: Save win`; `…` stands for any words. */
  goesTo: (line: string, key?: string) => Promise<void>;
  /** The focus has been put here without a key. */
  isAt: (line: string) => Promise<void>;
  presses: (...keys: string[]) => Promise<void>;
  types: (text: string) => Promise<void>;
  sees: (words: string | RegExp) => Promise<void>;
  /** The file that this key hands over. */
  receives: (key: string) => Promise<Download>;
  /** Presses Enter where a file is asked for, and chooses this one in the system's own window. */
  givesFile: (path: string) => Promise<void>;
}

export async function handOn(page: Page): Promise<Hand> {
  const session = await page.context().newCDPSession(page);
  // From now on, so that the system's own window never opens.
  page.on('filechooser', () => {});
  const focused = async () =>
    (await readSpoken(session)).filter(({ isFocused }) => isFocused).at(-1)?.line ?? 'nothing';
  return {
    async goesTo(line, key = 'Tab') {
      const passed: string[] = [];
      for (let presses = 0; presses < MOST_TABS; presses++) {
        await page.keyboard.press(key);
        const at = await focused();
        if (isLine(at, line)) return;
        passed.push(at);
      }
      throw new Error(`no ${key} led to ${line}; it led to:\n${[...new Set(passed)].join('\n')}`);
    },
    async isAt(line) {
      let at = '';
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(50)) {
        at = await focused();
        if (isLine(at, line)) return;
      }
      throw new Error(`the focus is not at ${line} but at ${at}`);
    },
    async presses(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    types: (text) => page.keyboard.type(text),
    sees: (words) => expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible(),
    async receives(key) {
      const download = page.waitForEvent('download');
      await page.keyboard.press(key);
      return download;
    },
    async givesFile(path) {
      const choosing = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      await (await choosing).setFiles(path);
    },
  };
}
