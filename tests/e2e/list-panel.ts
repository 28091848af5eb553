import { expect, type Page } from '@playwright/test';
import { findByRole, pauseSince, pressButton, readAxTree } from './closed-shadow.mjs';
import { readStored } from './read-stored';

export async function openPanel(page: Page) {
  await pressButton(page, 'Select wins…');
  await findByRole(page, 'dialog', 'Select wins');
}

export async function walkAll(page: Page) {
  await pressButton(page, 'All pages…');
  await pressButton(page, 'Save all pages');
}

/** Waits until the panel says so; the sentence. */
export async function findSentence(page: Page, pattern: RegExp, timeout = 30_000): Promise<string> {
  const start = Date.now();
  for (;;) {
    const found = (await readAxTree(page)).find(({ role, name }) => role === 'StaticText' && pattern.test(name));
    if (found) return found.name;
    if (Date.now() > start + timeout) throw new Error(`nothing says ${pattern} after ${timeout} ms`);
    await pauseSince(start);
  }
}

/** The keys of everything saved, read past Winnow's own code. */
export async function storedKeys(openApp: (route: string) => Promise<Page>): Promise<string[]> {
  const app = await openApp('/wins');
  const { wins, artifacts } = await app.evaluate(readStored);
  const keys = artifacts.map(({ key }) => String(key));
  expect(wins).toHaveLength(keys.length);
  await app.close();
  return keys;
}
