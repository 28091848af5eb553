import { describe, expect, it } from 'vitest';
import { sayHour, sayMoment, sayTime } from '@/lib/i18n/dates';

describe('a time of day', () => {
  it('keeps its hour and its half of the day on one line', () => {
    const moment = new Date(2026, 10, 27, 15, 7, 24);
    expect(sayHour(15)).toBe('3:00\u00a0PM');
    expect(sayTime(moment)).toBe('3:07:24\u00a0PM');
    expect(sayMoment(moment)).toBe('Friday, Nov 27, 3:07\u00a0PM');
  });
});
