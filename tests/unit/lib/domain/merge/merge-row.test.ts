import { describe, expect, it } from 'vitest';
import { type MergeRow, mergeRow } from '@/lib/domain/merge/merge-row';
import { aRow, revision } from './a-row';

const [early, late] = [revision(1, 'a'), revision(2, 'b')];
const DELETED = '2026-11-03T09:00:00.000Z';
const MOMENT = Date.parse(DELETED);

describe('two versions of a row', () => {
  it.each<[string, MergeRow, MergeRow, Record<string, unknown>]>([
    ['the later revision wins', aRow({ x: 'old' }, { x: early }), aRow({ x: 'new' }, { x: late }), { x: 'new' }],
    [
      'each field for itself',
      aRow({ x: 'old', y: 'new' }, { x: early, y: late }),
      aRow({ x: 'new', y: 'old' }, { x: late, y: early }),
      { x: 'new', y: 'new' },
    ],
    ['a revision beats none', aRow({ x: 'a' }, { x: early }), aRow({ x: 'b' }), { x: 'a' }],
    ['words beat none of the same time', aRow({ x: '' }, { x: early }), aRow({ x: 'a' }, { x: early }), { x: 'a' }],
    ['values of the same time have an order', aRow({ x: 'a' }), aRow({ x: 'b' }), { x: 'b' }],
    ['numbers too', aRow({ x: 1 }), aRow({ x: 2 }), { x: 2 }],
    ['the order of keys is none', aRow({ x: { p: 1, q: 2 } }), aRow({ x: { q: 2, p: 1 } }), { x: { p: 1, q: 2 } }],
    ['a field only one side knows stays', aRow({ newer: 'kept' }, { newer: early }), aRow({}), { newer: 'kept' }],
    ['the first making stays', aRow({ createdAt: '2026-01-01' }), aRow({}), { createdAt: '2026-01-01' }],
    ['the last change stays', aRow({ updatedAt: '2027-01-01' }), aRow({}), { updatedAt: '2027-01-01' }],
    ['the higher count stays', aRow({ rev: 7, schemaVersion: 3 }), aRow({ rev: 2 }), { rev: 7, schemaVersion: 5 }],
    [
      'the trash holds against older edits',
      aRow({ x: 'a', deletedAt: DELETED }, { x: early, deletedAt: revision(9, 'a') }),
      aRow({ x: 'b' }, { x: late }),
      { x: 'b', deletedAt: DELETED },
    ],
    [
      'and not against later ones',
      aRow({ x: 'a', deletedAt: DELETED }, { x: early, deletedAt: early }),
      aRow({ x: 'b' }, { x: late }),
      { x: 'b', deletedAt: null },
    ],
    [
      'a restored row stays where it is',
      aRow({ deletedAt: DELETED }, { deletedAt: early }),
      aRow({}, { deletedAt: late }),
      { deletedAt: null },
    ],
    [
      'a trash without a revision is as late as it says',
      aRow({ x: 'a', deletedAt: DELETED }, { x: early }),
      aRow({ x: 'b' }, { x: late }),
      { x: 'b', deletedAt: DELETED },
    ],
    [
      'and no later',
      aRow({ x: 'a', deletedAt: DELETED }, { x: early }),
      aRow({ x: 'b' }, { x: revision(MOMENT + 1, 'b') }),
      { x: 'b', deletedAt: null },
    ],
    [
      'of a trash and none of the same time the row stands',
      aRow({ deletedAt: DELETED }, { deletedAt: early }),
      aRow({}, { deletedAt: early }),
      { deletedAt: null },
    ],
  ])('%s', (_, a, b, merged) => {
    expect(mergeRow(a, b)).toMatchObject(merged);
    expect(mergeRow(b, a)).toEqual(mergeRow(a, b));
    expect(mergeRow(mergeRow(a, b), b)).toEqual(mergeRow(a, b));
  });

  it('is itself when both are the same', () => {
    const row = aRow({ x: 'a' }, { x: early });
    expect(mergeRow(row, structuredClone(row))).toBe(row);
  });

  it('knows for good what it has seen, also of words that gave way', () => {
    const merged = mergeRow(aRow({ x: 'a' }, { x: early }), aRow({ x: 'b' }, { x: late }));
    expect(merged.fieldRevs).toEqual({ x: late, '~a': early });
  });

  it('takes a field called __proto__ for a field', () => {
    const hostile: MergeRow = JSON.parse(JSON.stringify(aRow({})).replace('{', '{"__proto__":{"polluted":true},'));
    const merged = mergeRow(hostile, aRow({ x: 'a' }));
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(merged.polluted).toBeUndefined();
    expect(Object.keys(merged)).toContain('__proto__');
  });
});
