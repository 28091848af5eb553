import { describe, expect, it } from 'vitest';
import { readDate, settledDay } from '@/lib/import-wins/written-date';

describe('a written date', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026/3/4', '2026-03-04'],
    ['2026-03-04T23:30:00-08:00', '2026-03-04'],
    ['04.03.2026', '2026-03-04'],
    ['23/04/2026', '2026-04-23'],
    ['04/23/2026', '2026-04-23'],
    ['04/04/2026', '2026-04-04'],
    ['4 Mar 2026', '2026-03-04'],
    ['4. März 2026', '2026-03-04'],
    ['4th of March 2026', '2026-03-04'],
    ['March 4, 2026', '2026-03-04'],
    ['Sept 4, 2026', '2026-09-04'],
    ['4 de marzo de 2026', '2026-03-04'],
  ])('%s is %s', (text, day) => {
    expect(readDate(text)).toEqual({ is: 'day', day });
  });

  it('of a month alone is its first day, and said to be', () => {
    expect(readDate('March 2026')).toEqual({ is: 'month', day: '2026-03-01' });
    expect(readDate('2026-03')).toEqual({ is: 'month', day: '2026-03-01' });
  });

  it('that can be read in two ways is asked about', () => {
    const date = readDate('03/04/2026');
    expect(date).toEqual({ is: 'either', dayFirst: '2026-04-03', monthFirst: '2026-03-04' });
    expect([null, 'day-first', 'month-first'].map((order) => settledDay(date, order as null))).toEqual([
      null,
      '2026-04-03',
      '2026-03-04',
    ]);
  });

  it.each(['', 'soon', '3/4/26', '31/02/2026', '2026-02-30', '99.99.2026', '1234'])('%j is none', (text) => {
    expect(readDate(text)).toEqual({ is: 'none' });
  });
});
