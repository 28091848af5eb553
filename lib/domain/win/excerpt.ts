import { capLine, toHarmlessText } from '@/lib/domain/harmless-text';

/** What an excerpt of a page's text may have, in UTF-16 units; what the user marked by hand may be longer. */
export const EXCERPT_LIMIT = 2000;

/** The beginning of a page's text, harmless, with its lines, ended at a word; null where nothing is written. */
export function toExcerpt(text: string): string | null {
  const harmless = toHarmlessText(text);
  if (harmless.length <= EXCERPT_LIMIT) return harmless || null;
  // A language that puts no spaces between its words is cut where it has to be.
  const start = capLine(harmless, EXCERPT_LIMIT - 1).replace(/\s\S{0,80}$/, '');
  return `${start.trimEnd()}…`;
}
