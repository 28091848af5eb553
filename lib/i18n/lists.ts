import { quoteWords } from './en/language';
import { listFormat, seriesFormat } from './formatters';
import { language, say } from './say';

/** "a, b and c" as the language says it. */
export function sayList(things: readonly string[]): string {
  return listFormat(language()).format(things);
}

/** "a, b, c": things that are not told but enumerated. */
export function saySeries(things: readonly string[]): string {
  return seriesFormat(language()).format(things);
}

/** “text” in the quotation marks of the language. */
export function sayQuoted(text: string): string {
  return say(quoteWords.quoted, { text });
}
