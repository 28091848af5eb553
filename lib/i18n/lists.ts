import { quoteWords } from './en/language';
import { listFormat, seriesFormat } from './formatters';
import { isolate } from './isolate';
import { language, say } from './say';

/** Between what stands side by side in one line; never at a line's beginning. */
export const BETWEEN = '\u00a0· ';

/** "a, b and c" as the language says it. */
export function sayList(things: readonly string[]): string {
  return listFormat(language()).format(isolated(things));
}

/** "a, b, c": things that are not told but enumerated. */
export function saySeries(things: readonly string[]): string {
  return seriesFormat(language()).format(isolated(things));
}

/**
 * "a · b · c" of the parts that are there, in plain text; in markup `Parts` does it. A number at a part's beginning stays on
 * one line with what it counts.
 */
export function sayParts(parts: readonly (string | false | null | undefined)[], tongue = language()): string {
  const bound = parts.flatMap((part) => (part ? part.replace(/^(\d[\d.,]*) /, '$1\u00a0') : []));
  return isolated(bound, tongue).join(BETWEEN);
}

/** “text” in the quotation marks of the language. */
export function sayQuoted(text: string): string {
  return say(quoteWords.quoted, { text });
}

/** Each as it is among the others, whichever way it is written. */
function isolated(things: readonly string[], tongue = language()): string[] {
  return things.length < 2 ? [...things] : things.map((thing) => isolate(tongue, thing));
}
