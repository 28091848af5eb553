import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEFORE_MAPPING, backward, comingUp, joined, onward, putLast, resumedMapping } from '@/lib/domain/map-place';

const open = (...ids: string[]) => new Set(ids);
const at = (currentId: string | null, ...order: string[]) => ({ order, currentId });

describe('the place among the wins to be mapped', () => {
  it('begins at the first, and new wins queue up behind', () => {
    expect(joined(BEFORE_MAPPING, open('a', 'b'))).toEqual(at('a', 'a', 'b'));
    expect(joined(at('b', 'a', 'b'), open('z', 'b'))).toEqual(at('b', 'a', 'b', 'z'));
    expect(joined(at(null, 'a'), open('z'))).toEqual(at('z', 'a', 'z'));
  });

  it('is taken up again where it was, but not at what was dealt with meanwhile', () => {
    expect(resumedMapping(at('b', 'a', 'b', 'c'), open('b', 'c'))).toEqual(at('b', 'a', 'b', 'c'));
    expect(resumedMapping(at('b', 'a', 'b', 'c'), open('a'))).toEqual(at('a', 'a', 'b', 'c'));
    expect(resumedMapping(at('b', 'a', 'b'), open())).toEqual(at(null, 'a', 'b'));
  });

  it('goes on to the next open win, round the end, and ends when none is left', () => {
    expect(onward(at('a', 'a', 'b', 'c'), open('c')).currentId).toBe('c');
    expect(onward(at('c', 'a', 'b', 'c'), open('a', 'c')).currentId).toBe('a');
    expect(onward(at('c', 'a', 'b', 'c'), open('c')).currentId).toBeNull();
  });

  it('puts what is skipped behind all others, and leaves the only one where it is', () => {
    expect(putLast(at('a', 'a', 'b', 'c'), open('a', 'b', 'c'))).toEqual(at('b', 'b', 'c', 'a'));
    const only = at('b', 'a', 'b');
    expect(putLast(only, open('b'))).toBe(only);
  });

  it('goes back to what is dealt with, too, and from the end to the last', () => {
    expect(backward(at('b', 'a', 'b')).currentId).toBe('a');
    expect(backward(at('a', 'a', 'b')).currentId).toBe('a');
    expect(backward(at(null, 'a', 'b')).currentId).toBe('b');
    expect(backward(BEFORE_MAPPING)).toEqual(BEFORE_MAPPING);
  });

  it('brings every open win up once before one that was skipped comes again, and loses none', () => {
    const cases = fc.record({
      ids: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
      keys: fc.array(fc.boolean()),
    });
    fc.assert(
      fc.property(cases, ({ ids, keys }) => {
        const left = new Set(ids);
        let place = joined(BEFORE_MAPPING, left);
        const seen: (string | null)[] = [place.currentId];
        for (const skips of keys) {
          if (place.currentId === null) break;
          if (skips) place = putLast(place, left);
          else {
            left.delete(place.currentId);
            place = onward(place, left);
          }
          seen.push(place.currentId);
          expect([...place.order].sort()).toEqual([...ids].sort());
        }
        expect(seen.slice(0, ids.length)).toEqual(ids.slice(0, seen.length));
        expect(place.currentId === null).toBe(left.size === 0);
      }),
    );
  });

  it('knows what comes up next, the win in hand aside', () => {
    expect(comingUp(at('b', 'a', 'b', 'c'), open('a', 'b', 'c'), 3)).toEqual(['c', 'a']);
    expect(comingUp(at('b', 'a', 'b', 'c'), open('a', 'b', 'c'), 1)).toEqual(['c']);
    expect(comingUp(BEFORE_MAPPING, open('a'), 2)).toEqual([]);
  });
});
