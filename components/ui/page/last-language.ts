import { directionOf, type Language, languageFor } from '@/lib/i18n/languages';
import { loadSpeech } from '@/lib/i18n/load-speech';
import { language } from '@/lib/i18n/say';
import { speak } from '@/lib/i18n/words';

const KEY = 'language';

/**
 * The page speaks the language of the last visit, before anything is drawn. undefined: it does so already, as it does in
 * English; else nothing may be drawn before the promise is kept. Never rejects: it is English then.
 */
export function speakLastLanguage(): Promise<void> | undefined {
  const speech = loadSpeech(lastLanguage());
  if (!speech) return void tellPage();
  return speech.then(speak, () => undefined).then(tellPage);
}

/** What the page has to speak, as far as it was known at the last visit. */
function lastLanguage(): Language {
  return languageFor(localStorage.getItem(KEY), navigator.language);
}

/** Has the next visit speak `chosen`, a language or whatever means the browser's. */
export function noteLanguage(chosen: string): void {
  localStorage.setItem(KEY, chosen);
}

function tellPage(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = directionOf(language());
}
