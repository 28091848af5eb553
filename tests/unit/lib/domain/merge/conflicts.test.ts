import { describe, expect, it } from 'vitest';
import type { MergeRow } from '@/lib/domain/merge/merge-row';
import { changedRecord } from '@/lib/domain/record';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { aWin } from './a-row';
import { mergeTables } from './at-once';

const edit = (row: MergeRow, changes: Record<string, unknown>, ms: number, by: string) =>
  changedRecord<MergeRow>(row, changes, { now: new Date(ms), installationId: by });
const conflictsOf = (own: MergeRow, other: MergeRow) => mergeTables({ wins: [own] }, { wins: [other] }).conflicts;
const merged = (a: MergeRow, b: MergeRow): MergeRow => {
  const [win] = mergeTables({ wins: [a] }, { wins: [b] }).tables.wins ?? [];
  if (!win) throw new Error('no win');
  return { ...win };
};

const base = aWin(1, { did: 'As it was' });
const DELETED = { deletedAt: '2026-11-05T00:00:00.000Z' };

describe('a conflict', () => {
  it('names both words where neither side knew of the other', () => {
    const found = conflictsOf(edit(base, { did: 'Mine' }, 3000, 'a'), edit(base, { did: 'Theirs' }, 2000, 'b'));
    expect(found).toEqual([
      {
        kind: 'words',
        winId: base.id,
        title: 'Win 1',
        field: 'did',
        kept: 'Mine',
        aside: 'Theirs',
        asideOf: 'other',
        fitsNote: true,
      },
    ]);
  });

  it('says where both words do not fit in one win', () => {
    const mine = edit(base, { did: 'Mine', note: 'x'.repeat(TEXT_LIMIT) }, 3000, 'a');
    expect(conflictsOf(mine, edit(base, { did: 'Theirs' }, 2000, 'b'))).toMatchObject([{ fitsNote: false }]);
  });

  it('is none where only one side wrote, however long ago by its clock', () => {
    for (const ms of [1, 900, 5000]) expect(conflictsOf(edit(base, { did: 'Mine' }, ms, 'a'), base)).toEqual([]);
    expect(conflictsOf(edit(base, { did: 'Mine' }, 3000, 'a'), edit(base, { note: 'Theirs' }, 2000, 'b'))).toEqual([]);
  });

  it('is none where the words were read on the other machine and replaced there', () => {
    const theirs = edit(base, { did: 'Theirs' }, 9000, 'b');
    const read = merged(base, theirs);
    // All that told of the other machine is overwritten by this, but for the mark of what was seen.
    const mine = edit(read, { did: 'Mine, after theirs' }, 100, 'a');
    expect(conflictsOf(mine, theirs)).toEqual([]);
    expect(conflictsOf(theirs, mine)).toEqual([]);
    const theirsSince = edit(theirs, { did: 'Theirs, since' }, 9500, 'b');
    expect(conflictsOf(mine, theirsSince)).toMatchObject([
      { kind: 'words', aside: 'Mine, after theirs', asideOf: 'own' },
    ]);
  });

  it('is told to both sides, and not again once it was merged', () => {
    const [mine, theirs] = [edit(base, { did: 'Mine' }, 3000, 'a'), edit(base, { did: 'Theirs' }, 2000, 'b')];
    expect(conflictsOf(theirs, mine)).toMatchObject([{ kept: 'Mine', aside: 'Theirs', asideOf: 'own' }]);
    const both = merged(mine, theirs);
    for (const side of [mine, theirs]) expect(conflictsOf(both, side)).toEqual([]);
  });

  it('is damage where words differ that were written at the same time by the same installation', () => {
    expect(conflictsOf(base, { ...base, did: 'Something else' })).toMatchObject([{ kind: 'words', field: 'did' }]);
  });

  it('is none where the words of one side stand in those of the other, or say nothing', () => {
    const longer = edit(base, { did: 'As it was, and more' }, 3000, 'a');
    expect(conflictsOf(longer, edit(base, { did: 'and more' }, 2000, 'b'))).toEqual([]);
    expect(conflictsOf(longer, edit(base, { did: ' ' }, 2000, 'b'))).toEqual([]);
  });

  it.each([
    ['deleted later: it stays in the trash', 3000, 2000, true],
    ['changed later: it stays in the log', 2000, 3000, false],
  ])('is told where one side deleted what the other changed; %s', (_, deletedAt, changedAt, inTrash) => {
    const deleted = edit(base, DELETED, deletedAt, 'a');
    const changed = edit(base, { note: 'Theirs' }, changedAt, 'b');
    expect(conflictsOf(deleted, changed)).toMatchObject([{ kind: 'trash', trashedBy: 'own', inTrash }]);
    expect(conflictsOf(changed, deleted)).toMatchObject([{ kind: 'trash', trashedBy: 'other', inTrash }]);
    expect(merged(deleted, changed).deletedAt !== null).toBe(inTrash);
  });

  it('is none where a delete knew of all, or a restore knew of the delete', () => {
    const deleted = edit(base, DELETED, 3000, 'a');
    expect(conflictsOf(deleted, base)).toEqual([]);
    expect(conflictsOf(deleted, edit(deleted, { deletedAt: null }, 4000, 'b'))).toEqual([]);
  });

  it('is a win of two only where this side had one of them', () => {
    const key = (id: string, winId: string) => ({ ...aWin(9, {}), id, winId, key: 'gh:x/y/pull/1' });
    const [a, b] = [aWin(1, {}, 1, 'a'), aWin(2, {}, 2, 'b')];
    const own = { wins: [a], artifacts: [key('00000000-0000-4000-8000-00000000000a', a.id)] };
    const other = { wins: [b], artifacts: [key('00000000-0000-4000-8000-00000000000b', b.id)] };
    const both = mergeTables(own, other);
    expect(both.conflicts).toEqual([{ kind: 'folded', winId: a.id, title: 'Win 1', titles: ['Win 1', 'Win 2'] }]);
    expect(mergeTables(both.tables, other).conflicts).toEqual([]);
    expect(mergeTables({}, both.tables).conflicts).toEqual([]);
  });
});
