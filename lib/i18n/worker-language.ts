import { readSettings } from '@/lib/db/settings';
import { type Language, languageFor } from './languages';
import { workerDe } from './packs/worker-de';
import { workerEs } from './packs/worker-es';
import { language } from './say';
import { speak } from './words';

const SPEECHES = { en: undefined, de: workerDe, es: workerEs } as const;

/**
 * Has the worker speak what the settings say now, and tells what that is. To be waited for before it says anything: it
 * may have slept when the language was chosen. Never rejects.
 */
export async function speakAsSet(): Promise<Language> {
  // A log that cannot be read has no wishes.
  const chosen = await readSettings().then(
    (settings) => settings.language,
    () => null,
  );
  const wanted = languageFor(chosen, navigator.language);
  if (wanted !== language()) speak(SPEECHES[wanted]);
  return wanted;
}
