/** What was packed by `scripts/build/pack-texts.ts`, under the keys of English again. */
export function unpackTexts(packed: string, english: object): object {
  const texts = packed.split('|').values();
  return withKeys(english, () => texts.next().value ?? '');
}

function withKeys(english: object, next: () => string): object {
  const translate = (own: unknown) => {
    if (typeof own === 'string') return next();
    return typeof own === 'object' && own !== null ? withKeys(own, next) : own;
  };
  if (Array.isArray(english)) return english.map(translate);
  return Object.fromEntries(Object.entries(english).map(([key, own]) => [key, translate(own)]));
}
