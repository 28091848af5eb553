import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BackupName, parseBackupName } from '@/lib/backup/folder/backup-name';
import { spareBackups } from '@/lib/backup/folder/retention';
import { addDays } from '@/lib/domain/day';

const TODAY = '2026-11-29';
const named = (stamp: string): BackupName => {
  const backup = parseBackupName(`winnow-0b1c2d3e-${stamp}.json`);
  if (!backup) throw new Error(stamp);
  return backup;
};
const spare = (stamps: string[], fresh: string) =>
  spareBackups(stamps.map(named), named(fresh).name, TODAY)
    .map(({ name }) => name.slice('winnow-0b1c2d3e-'.length, -'.json'.length))
    .sort();
const daysAgo = (count: number) => `${addDays(TODAY, -count)}-0900`;

describe('what is kept in the folder', () => {
  it.each<[string, { has: string[]; fresh: string; goes: string[] }]>([
    ['the only one stays', { has: ['2026-11-29-1405'], fresh: '2026-11-29-1405', goes: [] }],
    [
      'three of today stay',
      { has: ['2026-11-29-0900', '2026-11-29-1000', '2026-11-29-1100'], fresh: '2026-11-29-1100', goes: [] },
    ],
    [
      'the oldest of a fourth of today goes',
      {
        has: ['2026-11-29-0900', '2026-11-29-1000', '2026-11-29-1100', '2026-11-29-1200'],
        fresh: '2026-11-29-1200',
        goes: ['2026-11-29-0900'],
      },
    ],
    [
      'two of one minute are told apart',
      {
        has: ['2026-11-29-0900', '2026-11-29-0900-2', '2026-11-29-0900-10', '2026-11-29-0900-11'],
        fresh: '2026-11-29-0900-11',
        goes: ['2026-11-29-0900'],
      },
    ],
    [
      'of yesterday the last one stays',
      {
        has: ['2026-11-28-0900', '2026-11-28-1800', '2026-11-28-1759', '2026-11-29-1000'],
        fresh: '2026-11-29-1000',
        goes: ['2026-11-28-0900', '2026-11-28-1759'],
      },
    ],
    [
      'ten in all, the oldest days go',
      {
        has: [...Array.from({ length: 12 }, (_, at) => daysAgo(at + 1)), '2026-11-29-1000'],
        fresh: '2026-11-29-1000',
        goes: [daysAgo(10), daysAgo(11), daysAgo(12)].sort(),
      },
    ],
    [
      'weeks between them are no reason',
      {
        has: [daysAgo(400), daysAgo(90), daysAgo(30), '2026-11-29-1000'],
        fresh: '2026-11-29-1000',
        goes: [],
      },
    ],
    [
      'those that a wrong clock named after days to come go first, and never the new one',
      {
        has: ['2027-01-01-0900', '2031-01-01-0900', ...Array.from({ length: 9 }, (_, at) => daysAgo(at)), daysAgo(20)],
        fresh: daysAgo(0),
        goes: ['2027-01-01-0900', '2031-01-01-0900'],
      },
    ],
    [
      'the new one stays where the clock went back and names it the oldest',
      {
        has: ['2026-11-29-0001', '2026-11-29-1000', '2026-11-29-1100', '2026-11-29-1200'],
        fresh: '2026-11-29-0001',
        goes: ['2026-11-29-1000'],
      },
    ],
  ])('%s', (_, { has, fresh, goes }) => {
    expect(spare(has, fresh)).toEqual(goes);
  });

  it('is never more than ten, never without the new one, and settles: asked again, nothing goes', () => {
    const stamp = fc
      .tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: 0, max: 23 }))
      .map(([days, hour]) => `${addDays(TODAY, -days)}-${String(hour).padStart(2, '0')}00`);
    fc.assert(
      fc.property(fc.uniqueArray(stamp, { minLength: 1, maxLength: 40 }), (stamps) => {
        const fresh = named(stamps[0] ?? '').name;
        const all = stamps.map(named);
        const goes = spareBackups(all, fresh, TODAY);
        const stays = all.filter((each) => !goes.includes(each));
        expect(stays.length).toBeLessThanOrEqual(10);
        expect(stays.map(({ name }) => name)).toContain(fresh);
        // Every day that is left out is older than ten that are kept, or not yet come.
        expect(stays.length).toBeGreaterThanOrEqual(Math.min(10, new Set(all.map(({ day }) => day)).size));
        expect(spareBackups(stays, fresh, TODAY)).toEqual([]);
      }),
    );
  });
});
