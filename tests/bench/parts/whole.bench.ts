import { expect, test } from '@playwright/test';
import { importTypeScript } from '../../../scripts/running/run-typescript.mjs';

/** Shown by a figure of each measure: what broke or was never taken is missing here. */
test('the whole benchmark takes every measure, and each of its figures is a number', async () => {
  const { runBench } = await importTypeScript('tests/bench/run.ts');
  const { SHORT } = await importTypeScript('tests/bench/options.ts');
  const { BARS } = await importTypeScript('tests/bench/bars.ts');
  const { judge } = await importTypeScript('tests/bench/figures/judge.ts');
  const { parts, broken } = await runBench(SHORT);
  const figures = parts.flatMap(({ figures }: { figures: { samples: number[] }[] }) => figures);
  expect(broken).toEqual([]);
  const odd = figures.filter(
    ({ samples }: { samples: number[] }) => samples.length === 0 || !samples.every(Number.isFinite),
  );
  expect(odd).toEqual([]);
  const judged: { bar: { name: string; kind: string }; value: number | null }[] = judge(BARS, figures);
  console.log(`${figures.length} figures, ${judged.length} bars`);
  // It takes logs of two lengths to compare them.
  expect(judged.filter(({ value, bar }) => value === null && bar.kind !== 'even').map(({ bar }) => bar.name)).toEqual(
    [],
  );
});
