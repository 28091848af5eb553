import { browser } from 'wxt/browser';
import { reconcileHosts } from './reconcile-hosts';

/**
 * Keeps hosts in step from now on, one change after another. To be called in the worker's first turn: a permission
 * prompt may close the popup that asked, so only the worker is sure to hear the answer.
 */
export function keepHosts(): void {
  let last = Promise.resolve();
  const keep = () => {
    // What fails now is taken up by the next change or the next start.
    last = last.then(() => reconcileHosts()).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(keep);
  browser.permissions.onRemoved.addListener(keep);
  // These two only have the worker started: a start reconciles by itself.
  browser.runtime.onStartup.addListener(keep);
  browser.runtime.onInstalled.addListener(keep);
  keep();
}
