import { afterEach, describe, expect, it } from 'vitest';
import { sayHour, sayMoment, sayNearDay, sayTime } from '@/lib/i18n/dates';
import { loadSpeech } from '@/lib/i18n/load-speech';
import { speak } from '@/lib/i18n/words';

describe('a time of day', () => {
  it('keeps its hour and its half of the day on one line', () => {
    const moment = new Date(2026, 10, 27, 15, 7, 24);
    expect(sayHour(15)).toBe('3:00\u00a0PM');
    expect(sayTime(moment)).toBe('3:07:24\u00a0PM');
    expect(sayMoment(moment)).toBe('Friday, Nov\u00a027, 3:07\u00a0PM');
  });
});

describe('a moment', () => {
  afterEach(() => speak(undefined));

  it.each([
    ['de', 'Freitag, 27.\u00a0Nov., 15:07'],
    ['es', 'viernes, 27\u00a0nov, 15:07'],
  ] as const)('keeps its day and its month on one line: %s', async (tongue, said) => {
    speak(await loadSpeech(tongue));
    expect(sayMoment(new Date(2026, 10, 27, 15, 7))).toBe(said);
  });
});

describe('a day in a list', () => {
  afterEach(() => speak(undefined));

  it.each([
    ['2026-11-27', 'Nov 27'],
    ['2026-01-01', 'Jan 1'],
    ['2025-12-31', 'Dec 31, 2025'],
    ['2027-01-01', 'Jan 1, 2027'],
  ])('of %s has its year unless it is this one: %s', (day, said) => {
    expect(sayNearDay(day, '2026-11-30')).toBe(said);
  });

  it('has its month in words in every year, in German too', async () => {
    speak(await loadSpeech('de'));
    expect(sayNearDay('2026-11-29', '2026-11-30')).toBe('29. Nov.');
    expect(sayNearDay('2025-12-31', '2026-11-30')).toBe('31. Dez. 2025');
  });
});
