import { browser } from '@wxt-dev/browser';
import { urlOf } from '@/lib/sites/dom';

/** The same law as `mayCapture`, of the bare values: it is in every page, and has to be small. */
export function isShutOut({ captureDisabled, allowedHosts }: Record<string, unknown>, origin: string): boolean {
  return captureDisabled === true || (Array.isArray(allowedHosts) && !allowedHosts.includes(origin));
}

/** Calls `start` unless the organisation keeps Winnow out of this page. The worker asks the same before it saves. */
export async function startIfAllowed(start: () => void): Promise<void> {
  // Firefox rejects where nobody has set anything.
  const managed = await browser.storage.managed.get().catch(() => ({}));
  if (!isShutOut(managed, urlOf(document).origin)) start();
}
