/** The languages that Winnow speaks, by their own names. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', es: 'Español' } as const;
export type Language = keyof typeof LANGUAGES;

/** `code` without region and script, where Winnow speaks that language: "de-AT" is "de". */
export function toLanguage(code: string): Language | undefined {
  const [base = ''] = code.toLowerCase().split(/[-_]/);
  return isLanguage(base) ? base : undefined;
}

/** What is spoken where `chosen` is set, which may be anything; else what the browser speaks, else English. */
export function languageFor(chosen: string | null, browsers: string): Language {
  return toLanguage(chosen ?? '') ?? toLanguage(browsers) ?? 'en';
}

function isLanguage(code: string): code is Language {
  return Object.hasOwn(LANGUAGES, code);
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

export function directionOf(code: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(code.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
