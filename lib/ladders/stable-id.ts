import { plainWords } from './plain-words';

/** A name as an id: small letters, digits and dashes, at most `limit`; '' where nothing of it can be one. */
export function toSlug(name: string, limit = 60): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, limit)
    .replace(/-+$/, '');
}

/** An id that depends on nothing but the words: the first of them, and a digest of them all. */
export function idOfWords(text: string, start = text): string {
  const words = plainWords(text);
  const first = toSlug(start.split(/\s+/).slice(0, 5).join(' '), 40);
  return [first, digest(words)].filter(Boolean).join('-');
}

/** 53 bits of FNV-1a, twice with other seeds: enough for a few hundred lines, and the same everywhere. */
function digest(text: string): string {
  const [a, b] = [hash(text, 0x811c9dc5), hash(text, 0x01000193)];
  return (a * 2 ** 21 + (b >>> 11)).toString(36).padStart(11, '0');
}

function hash(text: string, seed: number): number {
  let value = seed >>> 0;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
