import { language } from './say';

/** "No proof yet" as it stands inside a sentence: only its first letter changes, since German nouns keep theirs. */
export function insideSentence(words: string): string {
  const [first = ''] = words;
  return first.toLocaleLowerCase(language()) + words.slice(first.length);
}
