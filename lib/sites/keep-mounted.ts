const AT_MOST_EVERY = 150;

/** Events by which GitHub says that it changed the page without loading one. */
const SOFT_NAVIGATIONS = ['turbo:render', 'turbo:load', 'soft-nav:end', 'soft-nav:react-done', 'pjax:end'];

/**
 * Calls `reconcile` at once, after every navigation within the page, and after changes of its elements, at most every
 * 150 ms, until `signal` aborts. Pages replace the place of a button at any time and say nothing, so `reconcile` asks
 * "is it there, and is it the right one?" and may change the page itself: a change made during it asks for no other.
 */
export function keepMounted({
  page,
  reconcile,
  signal,
}: {
  page: Document;
  reconcile: () => void;
  signal: AbortSignal;
}): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(later);

  function now(): void {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    reconcile();
    observer.takeRecords();
  }

  function later(): void {
    timer ??= setTimeout(now, AT_MOST_EVERY);
  }

  const window = page.defaultView;
  for (const name of SOFT_NAVIGATIONS) page.addEventListener(name, now, { signal });
  window?.addEventListener('popstate', now, { signal });
  window?.addEventListener('pageshow', now, { signal });
  navigationOf(window)?.addEventListener('navigatesuccess', now, { signal });
  observer.observe(page, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  now();
}

/** The Navigation API where the browser has it: it tells of a new address after it is in place. */
function navigationOf(window: Window | null): EventTarget | undefined {
  const navigation: unknown = window && Reflect.get(window, 'navigation');
  return navigation instanceof EventTarget ? navigation : undefined;
}
