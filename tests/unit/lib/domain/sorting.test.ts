import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sorting } from '@/lib/domain/sorting';
import { allAtOnce } from '@/lib/domain/steps';

it('sorts as the language does, equals as they came, and leaves what it was given', () => {
  const row = fc.record({ key: fc.integer({ min: 0, max: 9 }), name: fc.string() });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const before = [...rows];
      const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(allAtOnce(sorting(rows, byKey))).toEqual([...rows].sort(byKey));
      expect(rows).toEqual(before);
    }),
  );
});

it('steps at least once a row, so that a page may have its turn', () => {
  let steps = 0;
  const sort = sorting([5, 4, 3, 2, 1], (a, b) => a - b);
  while (!sort.next().done) steps += 1;
  expect(steps).toBeGreaterThanOrEqual(5);
});
