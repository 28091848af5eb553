import { plainWords } from './plain-words';
import { idOfWords, toSlug } from './stable-id';

/** An id for a new ladder, from what it is called; one that was deleted is free again, and so finds its evidence. */
export function newLadderId(name: string, taken: readonly string[]): string {
  const base = toSlug(name) || (plainWords(name) === '' ? 'ladder' : idOfWords(name));
  let id = base;
  for (let n = 2; taken.includes(id); n += 1) id = `${base}-${n}`;
  return id;
}
