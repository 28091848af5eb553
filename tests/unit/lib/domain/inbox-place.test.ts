import { describe, expect, it } from 'vitest';
import { mended, NOWHERE, neighbour, refilled, resumed } from '@/lib/domain/inbox-place';

const waiting = (...ids: string[]) => new Set(ids);
const abc = { order: ['a', 'b', 'c'], currentId: 'b' };

describe('the place in the inbox', () => {
  it('begins at the first card, and nowhere while there is none', () => {
    expect(refilled(NOWHERE, waiting('a', 'b'))).toEqual({ order: ['a', 'b'], currentId: 'a' });
    expect(refilled(NOWHERE, waiting())).toEqual(NOWHERE);
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
  });
});
