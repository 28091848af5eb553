import { type Browser, chromium, expect, test } from '@playwright/test';
import { ensureChromium } from '../../../scripts/browsers/install-chromium.mjs';
import { bundle } from '../../e2e/browser/bundle';
import { everyPage } from '../../e2e/pages/every-page.mjs';
import { pullRequestAddress, pullRequestPage } from '../../e2e/pages/github/index.mjs';
import { chooseSeed } from '../../e2e/seed/random';
import { median } from '../figures/figure';
import { openIsolated } from './isolated-page';
import type { Keeping } from './keeping-run';
import type { Costs, Measured } from './reading-run';

const MUTATED = process.env.WINNOW_LONG ? 1000 : 100;
const BUSY_FOR = process.env.WINNOW_LONG ? 20_000 : 6000;
const NODES = process.env.WINNOW_LONG ? [2000, 20_000, 60_000] : [60_000];

/** Ratios within one run: a slow machine parses slowly too. */
const MOST_OF_PARSING = { look: 2, read: 6 };
const MOST_OF_TIME = 0.1;

let browser: Browser;
test.beforeAll(async () => {
  const file = await ensureChromium();
  if (!file) throw new Error('no Chromium to measure in');
  browser = await chromium.launch({ executablePath: file, args: ['--no-sandbox', '--disable-gpu'] });
});
test.afterAll(() => browser.close());

test('what looking at a page and reading it cost, beside parsing it', async () => {
  const page = await openIsolated(browser, 'https://github.com/bench', '<!doctype html><title>Bench</title>');
  await page.evaluate(await bundle('tests/bench/parts/reading-run.ts', 'readingRun'));
  const seed = chooseSeed();
  const pages = await everyPage();
  const measured = await page.evaluate<Measured>(
    `readingRun.measureReading(${JSON.stringify(pages)}, ${seed}, ${MUTATED})`,
  );
  const rows = Object.entries(measured).flatMap(([which, costs]) =>
    (['look', 'read'] as const).map((part) => ({ which, part, ...ratiosOf(costs, part) })),
  );
  console.log(`seed ${seed}`);
  console.table(rows);
  for (const part of ['look', 'read'] as const) {
    console.log(`the slowest ${part}: ${slowest(measured.mutated, part)}`);
    console.log(`the slowest ${part} of a list: ${slowest(measured['mutated lists'], part)}`);
  }
  for (const [which, costs] of Object.entries(measured)) expect(costs.length, which).toBeGreaterThan(5);
  for (const { which, part, p99 } of rows) expect(p99, `${which}, ${part}`).toBeLessThan(MOST_OF_PARSING[part]);
});

test('what keeping the button on a page that changes all the time costs', async () => {
  const script = await bundle('tests/bench/parts/keeping-run.ts', 'keepingRun');
  const rows = [];
  for (const nodes of NODES) {
    const page = await openIsolated(browser, pullRequestAddress({}), pullRequestPage({}));
    await page.evaluate(script);
    const {
      looks,
      glances,
      page: own,
      passed,
    } = await page.evaluate<Keeping>(`keepingRun.measureKeeping(${nodes}, ${BUSY_FOR})`);
    expect(looks.length, `looks at ${nodes} nodes`).toBeGreaterThan(1);
    // The median: another program's turn at the processor, in the midst of a look, is no cost of the look.
    const look = median(looks);
    const winnow = glances + look * looks.length;
    rows.push({
      nodes,
      looks: looks.length,
      'ms a look': rounded(look),
      "of the page's own work": rounded(winnow / own),
      'of all time': rounded(winnow / passed),
    });
    await page.close();
  }
  console.table(rows);
  for (const row of rows) expect(row['of all time'], `${row.nodes} nodes`).toBeLessThan(MOST_OF_TIME);
});

function slowest(costs: Costs[], part: 'look' | 'read'): string {
  const [worst] = costs.toSorted((a, b) => b[part] / b.parse - a[part] / a.parse);
  return worst ? `${rounded(worst[part])} ms beside ${rounded(worst.parse)} of parsing: ${worst.name}` : 'none';
}

function ratiosOf(costs: Costs[], part: 'look' | 'read') {
  const ratios = costs.map((cost) => cost[part] / Math.max(cost.parse, 0.005)).sort((a, b) => a - b);
  const at = (share: number) => rounded(ratios[Math.ceil(share * ratios.length) - 1] ?? Number.NaN);
  const times = costs.map((cost) => cost[part]).sort((a, b) => a - b);
  return {
    pages: costs.length,
    p50: at(0.5),
    p99: at(0.99),
    'p99, ms': rounded(times[Math.ceil(0.99 * times.length) - 1] ?? 0),
  };
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}
