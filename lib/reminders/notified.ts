import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'notifiedCheckIns';
/** More than a clock that was set back could bring up again. */
const KEPT = 200;
const NamesSchema = v.fallback(v.array(v.string()), []);

/** The notifications that this machine has shown; the log of another machine has its own. */
export async function listNotified(): Promise<string[]> {
  return v.parse(NamesSchema, (await browser.storage.local.get(KEY))[KEY]);
}

/** Remembers what was shown, so that nothing is shown twice; the oldest are let go. */
export async function noteNotified(...added: string[]): Promise<void> {
  const names = await listNotified();
  await browser.storage.local.set({ [KEY]: [...names, ...added].slice(-KEPT) });
}
