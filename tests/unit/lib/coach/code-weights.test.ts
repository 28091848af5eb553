import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeWeights, WIDEST } from '@/lib/coach/code-weights';
import { readBits } from '@/lib/coach/read-bits';
import { writeBits } from '../../../../scripts/coach/write-bits';

const HEADS = 3;
const weight = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -WIDEST, max: WIDEST }));
const row = fc.record({
  kind: fc.constantFrom('b', 'n', 'w'),
  weights: fc.array(weight, { minLength: HEADS, maxLength: HEADS }),
});

function written(weights: Int8Array, kinds: string): string {
  const bits = writeBits();
  codeWeights(weights, kinds, HEADS, bits.code);
  return bits.end();
}

it('are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 200 }), (rows) => {
      const weights = Int8Array.from(rows.flatMap((one) => one.weights));
      const kinds = rows.map(({ kind }) => kind).join('');
      const read = new Int8Array(weights.length);
      codeWeights(read, kinds, HEADS, readBits(written(weights.slice(), kinds)));
      expect(read).toEqual(weights);
    }),
  );
});

it('take next to no room where nothing is weighed', () => {
  const none = new Int8Array(30_000);
  expect(written(none, 'w'.repeat(10_000)).length).toBeLessThan(400);
});
