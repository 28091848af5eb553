const AT_MOST_EVERY = 150;
const SLOWEST = 10_000;
/** Where a look at the page takes long, so many times that long passes before the next: a twentieth of the page's time. */
const LEISURE = 19;
const LONGEST_LEISURE = 2000;

/** Events by which GitHub says that it changed the page without loading one. */
const SOFT_NAVIGATIONS = ['turbo:render', 'turbo:load', 'soft-nav:end', 'soft-nav:react-done', 'pjax:end'];

/**
 * Calls `reconcile` at once, after every navigation within the page, and after changes of its elements, at most every
 * 150 ms and less often where that is costly, until `signal` aborts. Pages replace the place of a button at any time and say nothing, so `reconcile` asks
 * "is it there, and is it the right one?" and may change the page itself: a change made during it asks for no other.
 * A page that takes back what `reconcile` put there is asked ever more rarely, at last every 10 s.
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
  let wait = AT_MOST_EVERY;
  let changedAt = Number.NEGATIVE_INFINITY;
  let lastCost = 0;
  const observer = new MutationObserver(later);

  function now(): void {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    observer.takeRecords();
    const start = performance.now();
    reconcile();
    rest(observer.takeRecords().length > 0, performance.now() - start);
  }

  function rest(hasChanged: boolean, cost: number): void {
    const isUndone = hasChanged && Date.now() - changedAt < 3 * wait;
    // One slow look is the page's beginning or the machine's; two are the page.
    const leisure = Math.min(LEISURE * Math.min(cost, lastCost), LONGEST_LEISURE);
    lastCost = cost;
    wait = isUndone ? Math.min(2 * wait, SLOWEST) : Math.max(AT_MOST_EVERY, leisure);
    if (hasChanged) changedAt = Date.now();
  }

  function later(): void {
    timer ??= setTimeout(now, wait);
  }

  // From the prototype: an image named `addEventListener` would take its place on the document.
  const listen = (target: EventTarget, name: string) =>
    EventTarget.prototype.addEventListener.call(target, name, now, { signal });
  for (const name of SOFT_NAVIGATIONS) listen(page, name);
  for (const name of ['popstate', 'pageshow']) window.addEventListener(name, now, { signal });
  // The Navigation API, where the browser has it, tells of a new address after it is in place.
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) listen(navigation, 'navigatesuccess');
  observer.observe(page, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  now();
}
