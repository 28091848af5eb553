import { language } from './say';

/** "viernes, 4 dic, 14:30" as it begins a line of its own: only its first letter changes. */
export function beginSentence(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(language()) + words.slice(first.length);
}
