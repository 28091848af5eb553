import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inSlices } from '@/lib/long-work/in-slices';

/** Every item outlasts a slice of 0 ms, so that there is a slice for each. */
const SHORT = { sliceMs: 0 };

describe('work in slices', () => {
  it('does every item once, in order, whatever the slices', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { maxLength: 20 }), fc.constantFrom(0, 8), async (items, sliceMs) => {
        const seen: [number, number][] = [];
        expect(await inSlices(items, (item, index) => seen.push([item, index]), { sliceMs })).toBe('done');
        expect(seen).toEqual(items.map((item, index) => [item, index]));
      }),
      { numRuns: 30 },
    ));

  it('lets others go between slices, and says how far it is', async () => {
    const told: string[] = [];
    let waiting = setImmediate(function another() {
      told.push('another');
      waiting = setImmediate(another);
    });
    await inSlices(Array.from({ length: 60 }), () => undefined, {
      ...SHORT,
      onProgress: (done, total) => told.push(`${done} of ${total}`),
    });
    clearImmediate(waiting);
    expect(told.filter((each) => each !== 'another')).toHaveLength(61);
    expect(told).toContain('another');
    expect(told.at(-1)).toBe('60 of 60');
  });

  it('stops within a slice when it is cancelled', async () => {
    const stop = new AbortController();
    let done = 0;
    const each = () => {
      done += 1;
      if (done === 3) stop.abort();
    };
    expect(await inSlices(Array.from({ length: 50 }), each, { ...SHORT, signal: stop.signal })).toBe('cancelled');
    expect(done).toBe(3);
  });

  it('hands on what an item throws', async () => {
    const work = inSlices([1], () => {
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
  });
});
