import { afterEach, describe, expect, it } from 'vitest';
import { beginSentence } from '@/lib/i18n/begin-sentence';
import { sayMoment, sayMonth } from '@/lib/i18n/dates';
import { loadSpeech } from '@/lib/i18n/load-speech';
import { speak } from '@/lib/i18n/words';

describe('what begins a line of its own', () => {
  afterEach(() => speak(undefined));

  it('has a capital in Spanish too, where days and months have none', async () => {
    speak(await loadSpeech('es'));
    expect(beginSentence(sayMonth('2026-11'))).toBe('Nov 2026');
    expect(beginSentence(sayMoment(new Date(2026, 11, 4, 14, 30)))).toMatch(/^Viernes/);
  });

  it.each([
    ['Nov 2026', 'Nov 2026'],
    ['', ''],
    ['élan', 'Élan'],
  ])('“%s” is “%s”', (words, said) => expect(beginSentence(words)).toBe(said));
});
