import { browser } from 'wxt/browser';
import type { Writing } from '@/lib/domain/record';

const KEY = 'installationId';
let known: Promise<string> | undefined;

/** What a command needs to stamp its rows: the time, and which installation of Winnow writes. */
export async function startWriting(): Promise<Writing> {
  known ??= readInstallationId();
  return { now: new Date(), installationId: await known };
}

/** Kept beside the database, not in it: a backup restored on another machine must not carry this one's name. */
async function readInstallationId(): Promise<string> {
  try {
    const stored = (await browser.storage.local.get(KEY))[KEY];
    if (typeof stored === 'string') return stored;
    const made = crypto.randomUUID();
    await browser.storage.local.set({ [KEY]: made });
    return made;
  } catch {
    // A save must not fail because its stamp could not be kept; the next page asks again.
    return crypto.randomUUID();
  }
}
