import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backward,
  comingUp,
  mended,
  NOWHERE,
  neighbour,
  onward,
  putLast,
  refilled,
  resumed,
} from '@/lib/domain/deck-place';

const waiting = (...ids: string[]) => new Set(ids);
const at = (currentId: string | null, ...order: string[]) => ({ order, currentId });
const abc = { order: ['a', 'b', 'c'], currentId: 'b' };

describe('the place in a deck', () => {
  it('begins at the first card, and nowhere while there is none', () => {
    expect(refilled(NOWHERE, waiting('a', 'b'))).toEqual({ order: ['a', 'b'], currentId: 'a' });
    expect(refilled(NOWHERE, waiting())).toEqual(NOWHERE);
    expect(refilled(at(null, 'a'), waiting('z'))).toEqual(at('z', 'a', 'z'));
  });

  it('is kept whatever comes or goes elsewhere: new cards queue up behind', () => {
    expect(refilled(abc, waiting('z', 'b', 'c'))).toEqual({ order: ['a', 'b', 'c', 'z'], currentId: 'b' });
    expect(refilled(abc, waiting('a'))).toEqual(abc);
  });

  it('is not resumed at a card that was dealt with in the meantime', () => {
    expect(resumed(abc, waiting('a', 'c')).currentId).toBe('c');
    expect(resumed(abc, waiting('a', 'b')).currentId).toBe('b');
    expect(resumed(abc, waiting()).currentId).toBeNull();
    expect(resumed(abc, waiting('z'))).toEqual({ order: ['a', 'b', 'c', 'z'], currentId: 'z' });
  });

  it('forgets the cards that only a damaged log had waiting, and keeps those that were dealt with here', () => {
    expect(mended(abc, waiting('b', 'c'), new Set())).toEqual({ order: ['b', 'c'], currentId: 'b' });
    expect(mended(abc, waiting('c'), new Set(['a']))).toEqual({ order: ['a', 'c'], currentId: 'c' });
    expect(mended(abc, waiting('z'), new Set())).toEqual({ order: ['z'], currentId: 'z' });
    expect(mended(abc, waiting(), new Set())).toEqual(NOWHERE);
  });

  it('goes on to the next waiting card, round the end, and back', () => {
    const all = waiting('a', 'b', 'c');
    expect(neighbour(abc, all, 1)).toBe('c');
    expect(neighbour({ ...abc, currentId: 'c' }, all, 1)).toBe('a');
    expect(neighbour({ ...abc, currentId: 'a' }, all, -1)).toBe('c');
    expect(neighbour(abc, waiting('a', 'b'), 1)).toBe('a');
    expect(neighbour(abc, waiting('b'), 1)).toBeNull();
    expect(neighbour(abc, waiting(), 1)).toBeNull();
    expect(neighbour({ ...abc, currentId: null }, waiting('a'), 1)).toBe('a');
    expect(neighbour({ ...abc, currentId: null }, waiting('c'), -1)).toBe('c');
  });

  it('ends when no card is left', () => {
    expect(onward(at('a', 'a', 'b', 'c'), waiting('c')).currentId).toBe('c');
    expect(onward(at('c', 'a', 'b', 'c'), waiting('c')).currentId).toBeNull();
  });

  it('puts what is skipped behind all others, and leaves the only one where it is', () => {
    expect(putLast(at('a', 'a', 'b', 'c'), waiting('a', 'b', 'c'))).toEqual(at('b', 'b', 'c', 'a'));
    const only = at('b', 'a', 'b');
    expect(putLast(only, waiting('b'))).toBe(only);
  });

  it('goes back to what is dealt with, too, and from the end to the last', () => {
    expect(backward(at('b', 'a', 'b')).currentId).toBe('a');
    expect(backward(at('a', 'a', 'b')).currentId).toBe('a');
    expect(backward(at(null, 'a', 'b')).currentId).toBe('b');
    expect(backward(NOWHERE)).toEqual(NOWHERE);
  });

  it('brings every waiting card up once before one that was skipped comes again, and loses none', () => {
    const cases = fc.record({
      ids: fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
      keys: fc.array(fc.boolean()),
    });
    fc.assert(
      fc.property(cases, ({ ids, keys }) => {
        const left = new Set(ids);
        let place = refilled(NOWHERE, left);
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

  it('knows what comes up next, the card in hand aside', () => {
    expect(comingUp(at('b', 'a', 'b', 'c'), waiting('a', 'b', 'c'), 3)).toEqual(['c', 'a']);
    expect(comingUp(at('b', 'a', 'b', 'c'), waiting('a', 'b', 'c'), 1)).toEqual(['c']);
    expect(comingUp(NOWHERE, waiting('a'), 2)).toEqual([]);
  });
});
