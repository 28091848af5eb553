import { browser } from 'wxt/browser';
import { listGrantedOrigins } from './granted-hosts';
import { toPattern } from './host-pattern';

export type AskResult = 'granted' | 'denied' | 'failed';

/**
 * Asks the user, through the browser, to let Winnow into the pages of `pattern`; must be called in the turn of the
 * user's press. The prompt may close the popup, so what follows from a grant is the worker's. Never throws.
 */
export async function askFor(pattern: string): Promise<AskResult> {
  try {
    return (await browser.permissions.request({ origins: [pattern] })) ? 'granted' : 'denied';
  } catch {
    return 'failed';
  }
}

/** Whether Winnow may read the pages of `pattern`; false where the browser does not say. */
export async function isAllowed(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [pattern] });
  } catch {
    return false;
  }
}

/** Gives back every permission that was given for a host, one by one. False where the browser refuses. Never throws. */
export async function giveBackAll(): Promise<boolean> {
  try {
    return await giveBack(await listGrantedOrigins());
  } catch {
    return false;
  }
}

/** Gives permissions back; the worker then takes the button off those hosts. False where the browser refuses. */
export async function giveBack(origins: readonly string[]): Promise<boolean> {
  if (origins.length === 0) return true;
  try {
    return await browser.permissions.remove({ origins: origins.map(toPattern) });
  } catch {
    return false;
  }
}
