import { describe, expect, it } from 'vitest';
import { directionOf, languageFor, toLanguage } from '@/lib/i18n/languages';

describe('a language', () => {
  it.each([
    ['automatic', 'de-AT', 'de'],
    ['automatic', 'es', 'es'],
    ['automatic', 'fr-CA', 'en'],
    [null, 'DE', 'de'],
    ['es', 'de', 'es'],
    ['en', 'de', 'en'],
    ['tlh', 'de', 'de'],
    ['constructor', '', 'en'],
  ] as const)('where %s is set and the browser speaks %s, is %s', (chosen, browsers, spoken) => {
    expect(languageFor(chosen, browsers)).toBe(spoken);
  });

  it('is known by its base', () => {
    expect(['en_GB', 'de-CH-1996', 'toString', ''].map(toLanguage)).toEqual(['en', 'de', undefined, undefined]);
  });

  it('says from which side it is written', () => {
    expect(['en', 'de', 'ar-XB', 'he', 'fa-IR'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'rtl']);
  });
});
