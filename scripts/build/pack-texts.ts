/**
 * A translation's texts without their keys, one after the other in the order of English: a quarter less to carry.
 * Undefined where the two differ in more than texts, as where a language counts in other forms.
 */
export function packTexts(translated: unknown, english: unknown): string | undefined {
  const texts = textsAlong(translated, english);
  return texts?.some((text) => text.includes('|')) ? undefined : texts?.join('|');
}

function textsAlong(translated: unknown, english: unknown): string[] | undefined {
  if (typeof translated === 'string' && typeof english === 'string') return [translated];
  if (!isKeyed(translated) || !isKeyed(english)) return translated === english ? [] : undefined;
  const keys = Object.keys(english);
  if (keys.length !== Object.keys(translated).length) return undefined;
  const texts = keys.map((key) => textsAlong(translated[key], english[key]));
  return texts.every((each) => each !== undefined) ? texts.flat() : undefined;
}

function isKeyed(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
