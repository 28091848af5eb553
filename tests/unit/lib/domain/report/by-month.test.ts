import { describe, expect, it } from 'vitest';
import { monthsUpTo } from '@/lib/domain/day';
import { winsIn } from '@/lib/domain/report/by-month';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../a-win';
import { byMonth } from './by-month-of';

const MONTHS = monthsUpTo('2026-11-23', 12);

function cell(log: Parameters<typeof byMonth>[1], categoryId: string, month: string) {
  const row = byMonth(seniorEngineer, log, MONTHS).rows.find(({ category }) => category.id === categoryId);
  return row?.counts.find((count) => count.month === month);
}

describe('evidence by category and month', () => {
  it('has the months that are asked for, and a row for every category', () => {
    const { months, rows } = byMonth(seniorEngineer, [], MONTHS);
    expect([months.length, months[0], months[11]]).toEqual([12, '2025-12', '2026-11']);
    expect(rows.map(({ category }) => category.id)).toEqual([
      'ownership',
      'scope',
      'multiplying',
      'communication',
      'judgment',
    ]);
    for (const { counts } of rows) expect(counts.map(({ month }) => month)).toEqual(months);
  });

  it('counts a win once in every category it is linked to', () => {
    const log = [logged(['find-problems', 'own-incidents', 'mentor'], { level: 'strong', occurredOn: '2026-10-31' })];
    expect(cell(log, 'ownership', '2026-10')).toMatchObject({ strong: 1, evidence: 0, vague: 0, lessons: 0 });
    expect(cell(log, 'multiplying', '2026-10')).toMatchObject({ strong: 1 });
    expect(cell(log, 'scope', '2026-10')).toMatchObject({ strong: 0 });
    expect(cell(log, 'ownership', '2026-11')).toMatchObject({ strong: 0 });
  });

  it('tells strong, evidence, vague and lessons apart', () => {
    const log = [
      logged(['mentor'], { level: 'strong', occurredOn: '2026-11-01' }),
      logged(['unblock'], { level: 'evidence', occurredOn: '2026-11-02' }),
      logged(['mentor'], { level: 'vague', occurredOn: '2026-11-03' }),
      logged(['mentor'], { level: 'strong', kind: 'lesson', occurredOn: '2026-11-04' }),
    ];
    const count = cell(log, 'multiplying', '2026-11');
    expect(count).toEqual({ month: '2026-11', strong: 1, evidence: 1, vague: 1, lessons: 1 });
    expect(count && winsIn(count)).toBe(4);
  });

  it('leaves out what is older or newer, and what is linked to nothing', () => {
    const log = [
      logged(['mentor'], { occurredOn: '2026-12-01' }),
      logged(['mentor'], { occurredOn: '2025-11-30' }),
      logged([], { occurredOn: '2026-11-01' }),
      logged(['no-such-behaviour'], { occurredOn: '2026-11-01' }),
    ];
    const { rows } = byMonth(seniorEngineer, log, MONTHS);
    expect(rows.flatMap(({ counts }) => counts).every((count) => winsIn(count) === 0)).toBe(true);
  });
});
