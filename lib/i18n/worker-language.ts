import { readSettings } from '@/lib/db/settings';
import { type Language, languageFor } from './languages';
import { language } from './say';
import { type Speech, speak } from './words';

export type Speeches = Readonly<Partial<Record<Language, Speech>>>;

let known: Speeches | undefined;

/** Gives the worker what it speaks. Pages load theirs, and must not carry these. */
export function knowSpeeches(speeches: Speeches): void {
  known = speeches;
}

/**
 * Has the worker speak what the settings say now, and tells what that is. To be waited for before it says anything: it
 * may have slept when the language was chosen. A page goes on as it was drawn. Never rejects.
 */
export async function speakAsSet(): Promise<Language> {
  // A log that cannot be read has no wishes.
  const chosen = await readSettings().then(
    (settings) => settings.language,
    () => null,
  );
  const wanted = languageFor(chosen, navigator.language);
  if (known && wanted !== language()) speak(known[wanted]);
  return wanted;
}
