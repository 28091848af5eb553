import { expect, test } from '@playwright/test';
import { doubt } from '../figures/figure';
import { inTurn } from '../measures/by-turns';

for (const count of [1, 2, 4, 5, 7, 8]) {
  test(`by turns: of ${count}, each comes once a round and after every other one as often`, () => {
    const all = Array.from({ length: count }, (_, at) => at);
    const after = new Map<string, number>();
    for (let round = 0; round < count * 2; round++) {
      const order = inTurn(all, round);
      expect(order.toSorted()).toEqual(all);
      for (const [at, each] of order.slice(1).entries()) {
        const pair = `${order[at]} ${each}`;
        after.set(pair, (after.get(pair) ?? 0) + 1);
      }
    }
    expect(after.size).toBe(count * (count - 1));
    expect([...after.values()].every((often) => often === 2)).toBe(true);
  });
}

test('doubt: none where all are alike, less of more, and an outlier makes none', () => {
  const samples = (count: number) => Array.from({ length: count }, (_, at) => 90 + ((at * 8) % 21));
  expect(doubt(samples(21).map(() => 5))).toBe(0);
  expect(doubt(samples(84))).toBeLessThan(doubt(samples(21)));
  expect(doubt([...samples(21), 4000])).toBeLessThan(0.05);
});
