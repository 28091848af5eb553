import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Download, Page } from '@playwright/test';
import { isLine, readSpoken, type Spoken } from './spoken';

const PATIENCE_MS = 20_000;

/** Somebody who hears the page and has a keyboard: all that is known of it is what the accessibility tree says. */
export interface Reader {
  /** These lines are read out, in this order; others may lie between them. `…` stands for any words. */
  hears: (...lines: string[]) => Promise<void>;
  /** The reader's cursor has been put here. */
  isAt: (line: string) => Promise<void>;
  /** Goes to what is read out like this and presses a key there. */
  presses: (line: string, key?: string) => Promise<void>;
  /** Goes there and types. */
  types: (line: string, text: string) => Promise<void>;
  /** Presses a key where the cursor is. */
  key: (key: string) => Promise<void>;
  /** Is told this without having gone there. */
  isTold: (words: string) => Promise<void>;
  /** The file that pressing this hands over. */
  receives: (line: string) => Promise<Download>;
  /** Presses what asks for a file, and chooses this one in the system's own window. */
  givesFile: (line: string, path: string) => Promise<void>;
}

export async function readerOf(page: Page): Promise<Reader> {
  const session = await page.context().newCDPSession(page);
  // From now on, so that the system's own window never opens.
  page.on('filechooser', () => {});
  const goTo = async (line: string) => {
    const { backendNodeId } = await findOne(session, line);
    await session.send('DOM.focus', { backendNodeId });
  };
  const presses = async (line: string, key = 'Enter') => {
    await goTo(line);
    await page.keyboard.press(key);
  };
  return {
    hears: (...lines) => until(session, `the lines ${lines.join(' / ')}`, (all) => isReadInOrder(all, lines)),
    isAt: (line) =>
      until(session, `the cursor at ${line}`, (all) => all.some((one) => one.isFocused && isLine(one.line, line))),
    presses,
    async types(line, text) {
      await goTo(line);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    key: (key) => page.keyboard.press(key),
    isTold: (words) =>
      until(session, `to be told “${words}”`, (all) => all.some((one) => one.isLive && isLine(one.words, words))),
    async receives(line) {
      const download = page.waitForEvent('download');
      await presses(line);
      return download;
    },
    async givesFile(line, path) {
      const choosing = page.waitForEvent('filechooser');
      await presses(line);
      await (await choosing).setFiles(path);
    },
  };
}

async function findOne(session: CDPSession, line: string): Promise<Spoken> {
  let found: Spoken[] = [];
  await until(session, `exactly one ${line}`, (all) => {
    found = all.filter((one) => isLine(one.line, line));
    return found.length === 1;
  });
  const [one] = found;
  if (!one) throw new Error(`there is no ${line}`);
  return one;
}

function isReadInOrder(all: readonly Spoken[], lines: readonly string[]): boolean {
  let at = 0;
  for (const { line } of all) if (at < lines.length && isLine(line, lines[at] ?? '')) at++;
  return at === lines.length;
}

async function until(session: CDPSession, what: string, isSo: (all: Spoken[]) => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await wait(60)) {
    const all = await readSpoken(session);
    if (isSo(all)) return;
    if (Date.now() < end) continue;
    const said = all.map(
      ({ line, isFocused, isLive, words }) => `${isFocused ? '> ' : '  '}${line}${isLive ? ` «${words}»` : ''}`,
    );
    throw new Error(`waited for ${what}; what is read out:\n${said.join('\n')}`);
  }
}
