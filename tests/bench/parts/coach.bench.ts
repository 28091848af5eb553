import { readFileSync } from 'node:fs';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { ensureChromium } from '../../../scripts/browsers/install-chromium.mjs';
import { importTypeScript } from '../../../scripts/running/run-typescript.mjs';
import { bundle } from '../../e2e/browser/bundle';
import { chooseSeed, randomFrom } from '../../e2e/seed/random';
import type { Judging, Typed } from './coach-run';
import { openIsolated } from './isolated-page';

const TEXTS = 1000;
/** Milliseconds a text. */
const MOST = { median: 1, worst: 3 };

let browser: Browser;
test.beforeAll(async () => {
  const file = await ensureChromium();
  if (!file) throw new Error('no Chromium to measure in');
  browser = await chromium.launch({ executablePath: file, args: ['--no-sandbox', '--disable-gpu'] });
});
test.afterAll(() => browser.close());

test('what the coach costs a text, and that it says in the browser what it says in Node', async () => {
  const seed = chooseSeed();
  console.log(`seed ${seed}`);
  const typed = chooseTexts(seed);
  const page = await openIsolated(browser, 'https://coach.example/bench', '<!doctype html><title>Bench</title>');
  await page.evaluate(await bundle('tests/bench/parts/coach-run.ts', 'coachRun'));
  const inBrowser = await page.evaluate<Judging>(`coachRun.measureJudging(${JSON.stringify(typed)})`);
  const { measureJudging } = await importTypeScript('tests/bench/parts/coach-run.ts');
  const inNode: Judging = measureJudging(typed);
  console.table({ Chromium: summaryOf(inBrowser.times), Node: summaryOf(inNode.times) });
  expect(inBrowser.verdicts).toEqual(inNode.verdicts);
  const { median, worst } = summaryOf(inBrowser.times);
  expect(median).toBeLessThan(MOST.median);
  expect(worst).toBeLessThan(MOST.worst);
});

/** Wins as people write them, and some of them cut off where one may be while typing. */
function chooseTexts(seed: number): Typed[] {
  const random = randomFrom(seed);
  const lines = ['train', 'wider', 'fresh'].flatMap((name) =>
    readFileSync(`tests/coaching/${name}.jsonl`, 'utf8').trim().split('\n'),
  );
  return Array.from({ length: TEXTS }, (_, at) => {
    const { text, source } = JSON.parse(lines[Math.floor(random() * lines.length)] ?? '{}');
    return { text: at % 4 === 0 ? text.slice(0, Math.ceil(random() * text.length)) : text, source };
  });
}

function summaryOf(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const round = (ms = Number.NaN) => Math.round(ms * 1000) / 1000;
  return { texts: sorted.length, median: round(sorted[sorted.length >> 1]), worst: round(sorted.at(-1)) };
}
