/**
 * What was packed by `scripts/build/pack-texts.ts`, under the keys of English again. Throws where there are more or fewer
 * texts than English has: from there on each would stand under the key of another.
 */
export function unpackTexts(packed: string, english: object): object {
  const texts = packed.split('|');
  let taken = 0;
  const unpacked = withKeys(english, () => texts[taken++] ?? '');
  // No text at all and one that is empty are packed alike.
  if (Math.max(taken, 1) !== texts.length) throw new Error(`${texts.length} texts for ${taken} keys: ${texts[0]}`);
  return unpacked;
}

function withKeys(english: object, next: () => string): object {
  const translate = (own: unknown) => {
    if (typeof own === 'string') return next();
    return typeof own === 'object' && own !== null ? withKeys(own, next) : own;
  };
  if (Array.isArray(english)) return english.map(translate);
  return Object.fromEntries(Object.entries(english).map(([key, own]) => [key, translate(own)]));
}
