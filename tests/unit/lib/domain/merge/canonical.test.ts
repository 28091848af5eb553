import { describe, expect, it } from 'vitest';
import { canonical, compareValues, isNothing, isSame } from '@/lib/domain/merge/canonical';

describe('values', () => {
  it.each([
    [{ a: 1, b: [2, { c: 3, d: null }] }, { b: [2, { d: null, c: 3 }], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: undefined, b: 1 }, { a: 1, b: 1 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    ['1', 1, false],
    [JSON.parse('{"__proto__":{"a":1}}'), {}, false],
  ])('%j and %j say the same: %s', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
    expect(isSame(b, a)).toBe(same);
    expect(canonical(a) === canonical(b)).toBe(same);
  });

  it.each([
    ['', ' '],
    [null, ''],
    [[], {}],
  ])('%j and %j say nothing', (a, b) => {
    expect([isNothing(a), isNothing(b)]).toEqual([true, true]);
  });

  it('have one order, in which what says something comes last', () => {
    const sorted = [null, '', 'a', 'b', ['x'], { y: 1 }, false, 7].sort(compareValues);
    expect(isNothing(sorted[0]) && isNothing(sorted[1])).toBe(true);
    for (const a of sorted) for (const b of sorted) expect(compareValues(a, b) + compareValues(b, a)).toBe(0);
    expect([...sorted].reverse().sort(compareValues)).toEqual(sorted);
  });
});
