import { browser } from 'wxt/browser';
import { watchTables } from './watch';

/** Changes whenever a page has written what the worker looks after; nothing can be read from it. */
const CHANGED_KEY = 'pagesWrote';

/** Has the worker, which may be asleep, look again after every write of this page that it looks after something by. */
export function tellWorker(): void {
  watchTables(['checkIns', 'criteria', 'plans', 'settings', 'wins'], tellOnce);
}

/** Has it look again now. */
export function tellOnce(): void {
  // A worker that does not hear it finds the change at its next start.
  browser.storage.session.set({ [CHANGED_KEY]: crypto.randomUUID() }).catch(() => undefined);
}

/** Calls `heard` whenever a page tells; to be called in the worker's first turn. */
export function hearPages(heard: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && CHANGED_KEY in changes) heard();
  });
}
