import type { Language } from './languages';
import type { Speech } from './words';

const LOADERS: Record<Exclude<Language, 'en'>, () => Promise<Speech>> = {
  de: async () => (await import('./packs/de')).de,
  es: async () => (await import('./packs/es')).es,
};

/** What has to be loaded to speak `language`; undefined: English is here already. */
export function loadSpeech(language: Language): Promise<Speech> | undefined {
  return language === 'en' ? undefined : LOADERS[language]();
}
