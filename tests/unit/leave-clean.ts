import 'fake-indexeddb/auto';
import { afterEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Every worker of a browser has one; Node 20 has none.
globalThis.navigator ??= { language: 'en-US' } as Navigator;

const testingLibrary = typeof document === 'undefined' ? null : await import('@testing-library/react');
// A second, as it comes, is luck on a busy machine: whoever waits for something to appear may wait longer.
testingLibrary?.configure({ asyncUtilTimeout: 10_000 });

// Test files share a process: what one leaves on the page, the window, the clock or as an organisation's policy, the
// next one would find.
afterEach(async () => {
  testingLibrary?.cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await fakeBrowser.storage.managed.clear();
  if (typeof document === 'undefined') return;
  location.hash = '';
  document.body.replaceChildren();
  localStorage.clear();
  forgetElements();
});

/**
 * happy-dom lends elements to its window by their ids, from pages that were only parsed, too, and forgets some there.
 * With one of a hostile page that is called `parentNode`, the way up from any event never ends, and the process breaks.
 */
function forgetElements() {
  const symbol = Object.getOwnPropertySymbols(document.body).find(({ description }) => description === 'window');
  const lender: unknown = symbol && Reflect.get(document.body, symbol);
  if (typeof lender !== 'object' || lender === null) throw new Error('happy-dom keeps its window elsewhere by now');
  for (const name of Object.keys(lender)) {
    const lent: unknown = Reflect.get(lender, name);
    if (lent instanceof Element || lent instanceof HTMLCollection) Reflect.deleteProperty(lender, name);
  }
}
