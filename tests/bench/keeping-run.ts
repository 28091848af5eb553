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

/** Runs in a pull request's page: grows it by `nodes` elements, then changes it all the time for `ms`, with the button on it. */
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
  const { reconcile } = keepPageButton({ page: document, detectorFor, send });
  const timed = () => {
    measured.winnow += costOf(reconcile);
    measured.looks++;
  };
  const stop = new AbortController();
  keepMounted({ page: document, reconcile: timed, signal: stop.signal });
  if (measured.looks !== 1) throw new Error('the page was not looked at');
  const start = performance.now();
  while (performance.now() - start < ms) {
    measured.page += costOf(() => changePage(list));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  measured.passed = performance.now() - start;
  stop.abort();
  return measured;
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
