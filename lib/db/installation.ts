import { browser } from 'wxt/browser';
import { isDemo } from '@/lib/db/opening/which-log';
import type { Writing } from '@/lib/domain/record';

const KEY = 'installationId';
let known: Promise<string> | undefined;
let isFollowing = false;

/** What a command needs to stamp its rows: the time, and which installation of Winnow writes. */
export async function startWriting(): Promise<Writing> {
  if (!known) {
    known = readInstallationId();
    if (!isFollowing) follow();
    isFollowing = true;
  }
  return { now: new Date(), installationId: await known };
}

/** From now on this browser writes under another name; what is open elsewhere learns of it. */
export async function renewInstallation(): Promise<string> {
  const made = crypto.randomUUID();
  await browser.storage.local.set({ [KEY]: made });
  known = Promise.resolve(made);
  return made;
}

function follow(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) known = undefined;
  });
}

/** Kept beside the database, not in it: a backup restored on another machine must not carry this one's name. */
async function readInstallationId(): Promise<string> {
  if (isDemo) return 'demo';
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
