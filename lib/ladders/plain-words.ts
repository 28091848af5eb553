import { stem } from '@/lib/coach/stem';

const SMALL = new Set(
  'a an and are as at be by for from has have i in into is it its my of on or our that the their them they this to we what when where which who will with you your'.split(
    ' ',
  ),
);

/** A line's words without case, signs and spaces around them: the same for lines that say the same. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The stems of the words that carry a line's meaning, each once. */
export function contentStems(text: string): Set<string> {
  const words = plainWords(text).split(' ').filter(Boolean);
  const content = words.filter((word) => !SMALL.has(word));
  return new Set((content.length > 0 ? content : words).map(stem));
}

/** How far two lines share their words: 0 none, 1 all. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
