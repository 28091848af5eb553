import { keepPageButton } from '@/components/page-button/keeper';
import type { Send } from '@/lib/messaging/client';
import { detectorFor } from '@/lib/sites/detectors';
import { keepMounted } from '@/lib/sites/keep-mounted';

/** Milliseconds of script, over so many milliseconds of time: the page's own, the glances', and each look's. */
export interface Keeping {
  page: number;
  glances: number;
  looks: number[];
  passed: number;
}

const WARMING_UP = 1000;

/**
 * Runs in a pull request's page: grows it by `nodes` elements, then changes it all the time for `ms`, with the button on
 * it. The first second, in which a page is built anyway, is not counted.
 */
export async function measureKeeping(nodes: number, ms: number): Promise<Keeping> {
  const list = document.body.appendChild(document.createElement('ul'));
  for (let count = 0; count < nodes / 2; count++) {
    const row = list.appendChild(document.createElement('li'));
    row.className = 'TimelineItem';
    row.append(document.createElement('a'));
  }
  const measured: Keeping = { page: 0, glances: 0, looks: [], passed: 0 };
  // Nobody asks the log in a benchmark.
  const send = (async () => ({ ok: true, saved: false })) as unknown as Send;
  const keeper = keepPageButton({ page: document, detectorFor, send });
  const timed = (ask: () => boolean, took: (ms: number) => void) => () => {
    const start = performance.now();
    const found = ask();
    took(performance.now() - start);
    return found;
  };
  const reconcile = timed(keeper.reconcile, (ms) => measured.looks.push(ms));
  const isInPlace = timed(keeper.isInPlace, (ms) => {
    measured.glances += ms;
  });
  const stop = new AbortController();
  keepMounted({ page: document, reconcile, inPlace: () => [isInPlace()], signal: stop.signal });
  if (measured.looks.length !== 1) throw new Error('the page was not looked at');
  await keepChanging(list, WARMING_UP);
  Object.assign(measured, { glances: 0, looks: [] });
  const start = performance.now();
  measured.page = await keepChanging(list, ms);
  measured.passed = performance.now() - start;
  stop.abort();
  return measured;
}

/** Changes the page for `ms`; how many of them that took. */
async function keepChanging(list: HTMLElement, ms: number): Promise<number> {
  const end = performance.now() + ms;
  let cost = 0;
  while (performance.now() < end) {
    cost += costOf(() => changePage(list));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return cost;
}

/** What a busy page does: takes rows out, puts rows in, and asks where they are. */
function changePage(list: HTMLElement): void {
  for (let count = 0; count < 20; count++) {
    const row = list.firstElementChild?.cloneNode(true);
    list.firstElementChild?.remove();
    if (row) list.append(row);
  }
  void list.offsetHeight;
}

function costOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
