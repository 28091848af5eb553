import { describe, expect, it } from 'vitest';
import { daysLeft, trashLimit } from '@/lib/domain/trash';

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
