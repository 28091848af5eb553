/** Fewer signs are not taken. */
const SHORTEST = 12;

/**
 * How long a passphrase would hold against somebody who has the file and rents machines: `short` and `guessable` would
 * not. It counts signs and kinds, and knows no words: four that one picks by chance are good, a line of a song is not.
 */
export function strengthOf(passphrase: string): 'short' | 'guessable' | 'good' {
  const signs = [...passphrase.trim()];
  if (signs.length < SHORTEST) return 'short';
  const different = new Set(signs.map((sign) => sign.toLowerCase())).size;
  const words = passphrase.trim().split(/[\s\-_.,]+/u);
  const isOfWords = words.filter((word) => word.length >= 3).length >= 4 && new Set(words).size >= 4;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/u, /[^\p{L}\d\s]/u].filter((kind) => kind.test(passphrase)).length;
  if (different < 8 || hasRun(signs)) return 'guessable';
  return isOfWords || (kinds >= 3 && signs.length >= 14) || (kinds >= 2 && signs.length >= 20) ? 'good' : 'guessable';
}

/** Five signs in a row that follow each other, "12345" or "aaaaa". */
function hasRun(signs: readonly string[]): boolean {
  const codes = signs.map((sign) => sign.toLowerCase().codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return steps.some((step, index) => {
    return Math.abs(step) <= 1 && [1, 2, 3].every((more) => steps[index + more] === step);
  });
}
