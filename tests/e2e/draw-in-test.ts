import { type TestInfo, test } from '@playwright/test';
import { chooseSeed, randomFrom } from './random';

const draws = new WeakMap<TestInfo, () => number>();

/** The next number, from 0 to 1, of the test that runs: others with every seed, the same ones when it is tried again. */
export function drawInTest(): number {
  const info = test.info();
  const draw = draws.get(info) ?? randomFrom(chooseSeed() ^ Number.parseInt(info.testId.slice(-8), 16));
  draws.set(info, draw);
  return draw();
}
