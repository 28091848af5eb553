import { TEXT_LIMIT } from './win';

/**
 * A text of a win once `typed` is kept from where the text cannot be seen; `told`: what was sent from there before, so
 * what may stand in it by now. What somebody wrote elsewhere stays, and what was typed stands on a line below it.
 * Keeping the same again changes nothing. Null where both together are longer than a text may be.
 */
export function keepBoth(stored: string, typed: string, told: readonly string[]): string | null {
  const elsewhere = withoutOwn(stored, [typed, ...told]);
  const both = [elsewhere, typed].filter((text) => text !== '').join('\n');
  return both.length > TEXT_LIMIT ? null : both;
}

/** More than one of `own` may stand at its end: what was sent first can come last. */
function withoutOwn(stored: string, own: readonly string[]): string {
  if (own.includes(stored)) return '';
  const ends = own.filter((text) => text !== '' && stored.endsWith(`\n${text}`));
  if (ends.length === 0) return stored;
  // Of lines that end alike the longest: the others are a part of it.
  const most = Math.max(...ends.map(({ length }) => length));
  return withoutOwn(stored.slice(0, -most - 1), own);
}
