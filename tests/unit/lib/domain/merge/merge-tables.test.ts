import { describe, expect, it } from 'vitest';
import { isSame } from '@/lib/domain/merge/canonical';
import { withoutOldTrash } from '@/lib/domain/merge/old-trash';
import { begunRecord, changedRecord } from '@/lib/domain/record';
import { DEFAULT_SETTINGS, SETTINGS_ID, type SettingsFields } from '@/lib/domain/settings';
import { aRow, aWin, idOf } from './a-row';
import { mergeTables } from './at-once';

const wins = (count: number, from = 0) => Array.from({ length: count }, (_, n) => aWin(from + n, { did: `Did ${n}` }));
const trashed = (row: ReturnType<typeof aWin>, by = 'b') =>
  changedRecord(row, { deletedAt: '2026-11-05T00:00:00.000Z' }, { now: new Date(5000), installationId: by });

describe('the counts of a merge', () => {
  it('tell what happens to the own rows', () => {
    const [gone, changed, same] = wins(3);
    if (!gone || !changed || !same) throw new Error('three wins');
    const other = [trashed(gone), { ...changed, newer: 'x' }, { ...same }, aWin(8, {}), trashed(aWin(9, {}))];
    expect(mergeTables({ wins: [gone, changed, same] }, { wins: other }).counts).toEqual({
      fresh: { wins: 1 },
      changed: { wins: 1 },
      same: { wins: 1 },
      removed: { wins: 1 },
    });
  });
});

describe('the settings of a new installation', () => {
  it('give way to those that were chosen, for a default is nobody’s choice', () => {
    const settings = (said: Partial<SettingsFields>, ms: number, by: string) =>
      begunRecord(SETTINGS_ID, DEFAULT_SETTINGS, said, { now: new Date(ms), installationId: by });
    const chosen = settings({ theme: 'dark', ladderId: 'acme' }, 1000, 'a');
    const fresh = settings({ checkInsFrom: '2026-11-30' }, 9000, 'b');
    const [one] = mergeTables({ settings: [fresh] }, { settings: [chosen] }).tables.settings ?? [];
    expect(one).toMatchObject({ theme: 'dark', ladderId: 'acme', checkInsFrom: '2026-11-30' });
  });
});

describe('a merge of many by few', () => {
  it.each([
    ['a fifth of the rows, by a file that is not half as long', 50, 10, 'many-by-few'],
    ['fewer', 60, 10, null],
    ['a handful is soon looked through', 20, 9, null],
    ['by a log of the same length', 15, 15, null],
  ])('asks: %s', (_, own, theirs, asks) => {
    const rows = wins(own);
    const other = rows.slice(0, theirs).map((row) => trashed(row));
    expect(mergeTables({ wins: rows }, { wins: other }).asks).toBe(asks);
    expect(mergeTables({ wins: other }, { wins: rows }).asks).toBe(null);
  });
});

describe('what is over in the other’s trash', () => {
  it('stays there with all that hangs on it; what this log has is left to its own trash', () => {
    const [mine, theirs] = [trashed(aWin(1, {})), trashed(aWin(2, {}))];
    const hangs = [aRow({ id: idOf(3), winId: mine.id }), aRow({ id: idOf(4), winId: theirs.id })];
    const merged = { wins: [mine, theirs], artifacts: hangs, evidence: hangs };
    const left = withoutOldTrash({ wins: [mine] }, merged, '2026-12-05T00:00:00.000Z');
    expect(left.wins).toEqual([mine]);
    for (const table of ['artifacts', 'evidence']) expect(left[table]).toEqual([hangs[0]]);
    expect(withoutOldTrash({}, merged, '2026-11-05T00:00:00.000Z')).toBe(merged);
  });
});

it('merges two logs of many wins, half of them the same', () => {
  const count = process.env.WINNOW_LONG ? 10_000 : 2_000;
  const shared = wins(count / 2);
  const own = { wins: [...shared, ...wins(count / 2, 20_000)] };
  const theirs = shared.map((row) => changedRecord(row, { outcome: 'x' }, { now: new Date(9), installationId: 'b' }));
  const other = { wins: [...theirs, ...wins(count / 2, 40_000)] };
  const start = performance.now();
  const merged = mergeTables(own, other);
  const ms = Math.round(performance.now() - start);
  console.log(`${count} + ${count} wins merged in ${ms} ms`);
  expect(merged.counts).toEqual({
    fresh: { wins: count / 2 },
    changed: { wins: count / 2 },
    same: { wins: count / 2 },
    removed: {},
  });
  expect(isSame(mergeTables(merged.tables, other).tables, merged.tables)).toBe(true);
  expect(ms).toBeLessThan(10_000);
});
