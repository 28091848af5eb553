import { browser } from 'wxt/browser';
import { exclusively } from '@/lib/safety/exclusively';
import { type ErrorReport, parseReports, type Surface, toErrorReport, withReport } from './error-report';

const KEY = 'errors';

/** Keeps, on this machine, where errors were thrown that nobody expected. To be called first in every surface of Winnow's own. */
export function keepErrors(surface: Surface): void {
  addEventListener('error', ({ error }) => {
    // Without one the browser only remarks on something, such as on sizes that were not settled in one frame.
    if (error) void reportError(surface, error);
  });
  addEventListener('unhandledrejection', ({ reason }) => void reportError(surface, reason));
}

/** Errors come in bursts, and on several surfaces at once: each is added to what the one before has left. */
const LOCK = 'winnow-errors';

/** Notes one that was caught where nothing more could be done. Never rejects: there is nobody left to tell. */
export function reportError(surface: Surface, thrown: unknown): Promise<void> {
  const note = () => keep(surface, thrown);
  // A page that is going is refused the lock.
  return exclusively(note, LOCK).catch(note);
}

async function keep(surface: Surface, thrown: unknown): Promise<void> {
  try {
    const { version } = browser.runtime.getManifest();
    const report = toErrorReport(thrown, { surface, version, now: new Date() });
    await browser.storage.local.set({ [KEY]: withReport(await listErrors(), report) });
  } catch {
    // The browser keeps nothing any more, and says so where the log is.
  }
}

/** What was kept, the newest first. Rejects where the browser's storage does. */
export async function listErrors(): Promise<ErrorReport[]> {
  return parseReports((await browser.storage.local.get(KEY))[KEY]);
}

/** Forgets what was kept, and what is being kept just now. Rejects where the browser's storage does. */
export async function forgetErrors(): Promise<void> {
  await exclusively(() => browser.storage.local.remove(KEY), LOCK);
}
