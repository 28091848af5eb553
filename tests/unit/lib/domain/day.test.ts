import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, isDayMeant, mondayOf, monthOf, monthsUpTo, toDay } from '@/lib/domain/day';

const HOME = process.env.TZ;
afterAll(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const days = fc.integer({ min: -20_000, max: 40_000 }).map((n) => addDays('1990-01-01', n));

describe('a day', () => {
  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2011-12-30', true],
    ['2026-1-1', false],
    ['2026-11-23T00:00', false],
    ['', false],
    ['today', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it.each([
    ['1970-01-01', true],
    ['9999-12-31', true],
    ['1969-12-31', false],
    ['0026-11-30', false],
    ['2026-02-30', false],
    ['', false],
  ])('%s is meant as a day: %s', (text, expected) => {
    expect(isDayMeant(text)).toBe(expected);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 1, '2024-03-01'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-11-23', -179, '2026-05-28'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it('belongs to the month it is in, and months run back over a new year', () => {
    expect(monthOf('2026-02-28')).toBe('2026-02');
    expect(monthsUpTo('2026-02-28', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsUpTo('2026-12-31', 12)).toHaveLength(12);
    expect(monthsUpTo('2026-12-31', 12)[0]).toBe('2026-01');
  });
});

describe.each([
  'UTC',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Apia',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kathmandu',
])('in %s', (zone) => {
  const inZone = (check: () => void) => {
    process.env.TZ = zone;
    check();
  };

  it('the clock of this test really runs there', () => {
    inZone(() => {
      const noon = new Date('2026-07-01T12:00:00Z');
      const expected = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(
        noon,
      );
      expect(noon.getHours()).toBe(Number(expected));
    });
  });

  it('every day is a day, and the next one is one day later, whatever the clocks do', () => {
    inZone(() => {
      fc.assert(
        fc.property(days, fc.integer({ min: -800, max: 800 }), (day, count) => {
          const there = addDays(day, count);
          expect(isDay(there)).toBe(true);
          expect(daysBetween(day, there)).toBe(count);
          expect(addDays(there, -count)).toBe(day);
          expect(there > day).toBe(count > 0);
        }),
      );
    });
  });

  it('counts a day that the zone itself has skipped', () => {
    inZone(() => {
      expect(isDay('2011-12-30')).toBe(true);
      expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
      expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2);
    });
  });

  it('a week is seven days from its Monday', () => {
    inZone(() => {
      fc.assert(
        fc.property(days, (day) => {
          const monday = mondayOf(day);
          expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
          expect(daysBetween(monday, day)).toBeLessThan(7);
          expect(Math.abs(daysBetween('2026-11-23', monday)) % 7).toBe(0);
        }),
      );
    });
  });

  it('a moment falls on the day that the wall shows, from its first minute to its last', () => {
    inZone(() => {
      for (const [year, month, date] of [
        [2026, 2, 29],
        [2026, 9, 25],
        [2026, 2, 8],
        [2026, 10, 1],
        [2024, 1, 29],
        [2026, 11, 31],
      ] as const) {
        const wall = `${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        expect(toDay(new Date(year, month, date, 0, 0))).toBe(wall);
        expect(toDay(new Date(year, month, date, 23, 59, 59, 999))).toBe(wall);
      }
    });
  });
});

describe('one moment', () => {
  it.each([
    ['Pacific/Kiritimati', '2026-11-24'],
    ['Europe/Berlin', '2026-11-23'],
    ['America/St_Johns', '2026-11-23'],
    ['Pacific/Pago_Pago', '2026-11-22'],
  ])('is another day in %s', (zone, expected) => {
    process.env.TZ = zone;
    expect(toDay(new Date('2026-11-23T10:30:00Z'))).toBe(expected);
  });
});
