import { fold, wordsAsked } from './win-search';

/**
 * How well a name, or one of the other words for it, answers to what was typed: 0 is best, null not at all. In this order:
 * the name begins with it; each word begins a word of the name; each begins a word of the name or of the others; the
 * letters stand in the name in their order.
 */
export function rankName(name: string, others: string, typed: string): number | null {
  const asked = wordsAsked(typed);
  const folded = fold(name);
  if (asked.length === 0 || folded.startsWith(asked.join(' '))) return 0;
  const inName = folded.split(NO_LETTER);
  if (asked.every((word) => begins(inName, word))) return 1;
  const all = [...inName, ...fold(others).split(NO_LETTER)];
  if (asked.every((word) => begins(all, word))) return 2;
  const letters = asked.join('');
  return letters.length >= FEWEST_LETTERS && hasInOrder(folded, letters) ? 3 : null;
}

/** Those of `items` that answer to what was typed, the best first, else as they stand. */
export function rankNames<T extends { name: string; also: string }>(items: readonly T[], typed: string): T[] {
  return items
    .flatMap((item) => {
      const rank = rankName(item.name, item.also, typed);
      return rank === null ? [] : [{ item, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Two letters stand in nearly every name. */
const FEWEST_LETTERS = 3;
const NO_LETTER = /[^\p{L}\p{N}]+/u;

function begins(words: readonly string[], start: string): boolean {
  return words.some((word) => word.startsWith(start));
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
