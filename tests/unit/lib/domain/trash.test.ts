import { describe, expect, it } from 'vitest';
import { type Clock, clockAt, daysLeft, trashLimit } from '@/lib/domain/trash';

describe('the days a win has left in the trash', () => {
  it.each([
    ['2026-11-23T12:00:00.000Z', 30],
    ['2026-11-23T11:59:59.000Z', 30],
    ['2026-11-22T11:59:59.000Z', 29],
    ['2026-10-24T12:00:01.000Z', 1],
    ['2026-10-24T12:00:00.000Z', 0],
    ['2026-01-01T00:00:00.000Z', 0],
  ])('trashed at %s: %i', (deletedAt, expected) => {
    expect(daysLeft(deletedAt, new Date('2026-11-23T12:00:00.000Z'))).toBe(expected);
  });
});

it('is what is newer than 30 days; the rest is removed', () => {
  const now = new Date('2026-11-23T12:00:00.000Z');
  expect(trashLimit(now)).toBe('2026-10-24T12:00:00.000Z');
  expect(daysLeft(trashLimit(now), now)).toBe(0);
});

describe('a clock', () => {
  const looks = (...days: string[]) =>
    days.reduce<Clock | null>((before, day) => clockAt(new Date(`${day}T12:00:00.000Z`), before), null)
      ?.doubtedUntil !== null;

  it.each([
    [['2026-11-01'], false],
    [['2026-11-01', '2026-12-01'], false],
    // Ten years ahead, for as long as a week.
    [['2026-11-01', '2036-11-02'], true],
    [['2026-11-01', '2036-11-02', '2036-11-08'], true],
    // From there further still.
    [['2026-11-01', '2036-11-02', '2040-01-01'], true],
    // Set right again.
    [['2026-11-01', '2036-11-02', '2026-11-03'], false],
    // Ahead once more.
    [['2026-11-01', '2036-11-02', '2026-11-03', '2036-11-03'], true],
    // A browser that is opened every other month.
    [['2026-09-01', '2026-11-01', '2027-01-01'], false],
    [['2026-09-01', '2026-11-01', '2027-01-01', '2027-03-01'], true],
  ])('that says %j is doubted: %s', (days, expected) => {
    expect(looks(...days)).toBe(expected);
  });
});
