import { urlOf } from './dom';

const AT_MOST_EVERY = 150;
const SLOWEST = 10_000;
/** Where a look at the page takes long, so many times that long passes before the next: a twentieth of the page's time. */
const LEISURE = 19;
const LONGEST_LEISURE = 2000;
/** Where all is in its place, a change is looked at so much later, together with those that follow it. */
const CLOSER_LOOK = 1000;

/** Events by which GitHub says that it changed the page without loading one. */
const SOFT_NAVIGATIONS = ['turbo:render', 'soft-nav:end', 'soft-nav:react-done', 'pjax:end'];

interface Parts {
  page: Document;
  /** May change the page. False: at this address no element of the page matters. */
  reconcile: () => boolean;
  /** A glance: of each thing that `reconcile` puts into the page, is it still there? */
  inPlace: () => boolean[];
  signal?: AbortSignal;
}

/**
 * Calls `reconcile` at once, after every navigation within the page, and after changes of its elements: at most every
 * 150 ms where something is not in its place, less often where that is costly, and within about a second where all is,
 * until `signal` aborts. Pages replace the place of a button at any time and say nothing, so `reconcile` asks "is it
 * there, and is it the right one?" and may change the page itself: a change made during it asks for no other.
 * A page that takes back what `reconcile` put there is asked ever more rarely, at last every 10 s. Where nothing of a
 * page matters its elements are not watched, but for browsers that do not tell of a new address.
 */
export function keepMounted({ page, reconcile, inPlace, signal }: Parts): void {
  if (signal?.aborted) return;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let wait = AT_MOST_EVERY;
  let changedAt = Number.NEGATIVE_INFINITY;
  let lastCost = 0;
  let lookedAt = '';
  // Of all changes until the next look the browser tells of the first alone, and nobody walks through them.
  const observer = new MutationObserver(() => {
    observer.disconnect();
    soon ??= setTimeout(glance, wait);
  });
  const watch = () => observer.observe(page, { childList: true, subtree: true });
  // The Navigation API, where the browser has it, tells of a new address after it is in place.
  const navigation: unknown = Reflect.get(window, 'navigation');

  function glance(): void {
    soon = undefined;
    if (signal?.aborted) return;
    if (lookedAt === urlOf(page).href && inPlace().every(Boolean)) {
      watch();
      later ??= setTimeout(look, CLOSER_LOOK);
    } else look();
  }

  function look(): void {
    stop();
    if (signal?.aborted) return;
    const before = lookedAt === '' ? [] : inPlace();
    lookedAt = urlOf(page).href;
    const start = Date.now();
    let matters = true;
    try {
      matters = reconcile();
    } finally {
      rest(
        inPlace().some((isThere, at) => isThere && !before[at]),
        Date.now() - start,
      );
      // Not before: what `reconcile` does is no change to look at, and what tells of it costs a page 8 kB.
      if (matters || !navigation) watch();
    }
  }

  function rest(hasChanged: boolean, cost: number): void {
    const isUndone = hasChanged && Date.now() - changedAt < 3 * wait;
    // One slow look is the page's beginning or the machine's; two are the page.
    const leisure = Math.min(LEISURE * Math.min(cost, lastCost), LONGEST_LEISURE);
    lastCost = cost;
    wait = isUndone ? Math.min(2 * wait, SLOWEST) : Math.max(AT_MOST_EVERY, leisure);
    if (hasChanged) changedAt = Date.now();
  }

  function stop(): void {
    observer.disconnect();
    clearTimeout(soon);
    clearTimeout(later);
    soon = later = undefined;
  }

  // From the prototype: an image named `addEventListener` would take its place on the document.
  const listen = (target: EventTarget, name: string) =>
    EventTarget.prototype.addEventListener.call(target, name, look, { signal });
  for (const name of SOFT_NAVIGATIONS) listen(page, name);
  window.addEventListener('popstate', look, { signal });
  // A page that comes back has gone before. One that is loaded is shown too, and its event would cost it 5 kB.
  const comeBack = () => window.addEventListener('pageshow', look, { signal });
  window.addEventListener('pagehide', comeBack, { signal, once: true });
  if (navigation instanceof EventTarget) listen(navigation, 'navigatesuccess');
  signal?.addEventListener('abort', stop);
  look();
}
