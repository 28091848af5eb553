import { TEXT_LIMIT } from './win';

/**
 * A text of a win once `typed` is kept from where the text cannot be seen; `told`: what was sent from there before, so
 * what may stand in it by now. What somebody wrote elsewhere stays, and what was typed stands on a line below it.
 * Keeping the same again changes nothing. Null where both together are longer than a text may be.
 */
export function keepBoth(stored: string, typed: string, told: readonly string[]): string | null {
  const own = [typed, ...told];
  if (stored === '' || own.includes(stored)) return typed;
  const last = own.find((text) => text !== '' && stored.endsWith(`\n${text}`));
  const elsewhere = last === undefined ? stored : stored.slice(0, -last.length - 1);
  const both = typed === '' ? elsewhere : `${elsewhere}\n${typed}`;
  return both.length > TEXT_LIMIT ? null : both;
}
