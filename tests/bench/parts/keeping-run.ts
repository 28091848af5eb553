import { keepPageButton } from '@/components/page-button/keeper';
import type { Send } from '@/lib/messaging/client';
import { detectorFor } from '@/lib/sites/detectors';
import { keepMounted } from '@/lib/sites/keep-mounted';

/** Milliseconds of script, over so many milliseconds of time. */
export interface Keeping {
  page: number;
  winnow: number;
  looks: number;
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
  const measured: Keeping = { page: 0, winnow: 0, looks: 0, passed: 0 };
  // Nobody asks the log in a benchmark.
  const send = (async () => ({ ok: true, saved: false })) as unknown as Send;
  const keeper = keepPageButton({ page: document, detectorFor, send });
  const timed = (look: () => boolean) => () => {
    const start = performance.now();
    const found = look();
    measured.winnow += performance.now() - start;
    return found;
  };
  const [look, isInPlace] = [timed(keeper.reconcile), timed(keeper.isInPlace)];
  const reconcile = () => {
    measured.looks++;
    return look();
  };
  const stop = new AbortController();
  keepMounted({ page: document, reconcile, inPlace: () => [isInPlace()], signal: stop.signal });
  if (measured.looks !== 1) throw new Error('the page was not looked at');
  await keepChanging(list, WARMING_UP);
  Object.assign(measured, { winnow: 0, looks: 0 });
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
