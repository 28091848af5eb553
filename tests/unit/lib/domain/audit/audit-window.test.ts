import { describe, expect, it } from 'vitest';
import { lastSixMonths, toWindow } from '@/lib/domain/audit/audit-window';

describe('the time of an audit', () => {
  it.each([
    ['2026-11-25', '2026-05-25'],
    ['2026-08-31', '2026-02-28'],
    ['2024-08-31', '2024-02-29'],
    ['2026-03-30', '2025-09-30'],
  ])('six months up to %s begin on %s', (to, from) => {
    expect(lastSixMonths(to)).toEqual({ from, to });
  });

  it.each([
    ['2026-05-25', '2026-11-25', { from: '2026-05-25', to: '2026-11-25' }],
    ['2026-11-25', '2026-11-25', { from: '2026-11-25', to: '2026-11-25' }],
    ['2026-11-26', '2026-11-25', 'backwards'],
    ['', '2026-11-25', 'no-day'],
    ['2026-02-30', '2026-11-25', 'no-day'],
    ['2026-05-25', 'today', 'no-day'],
    // A year of which one digit, or the last two, were typed.
    ['0002-05-25', '2026-11-25', 'no-day'],
    ['2026-05-25', '0026-11-25', 'no-day'],
  ])('%j to %j is %j', (from, to, expected) => {
    expect(toWindow(from, to)).toEqual(expected);
  });
});
