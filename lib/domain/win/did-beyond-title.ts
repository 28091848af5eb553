import type { WinFields } from './win';

/**
 * What was done, as far as the title, as it is shown, does not say it already: a win that was typed has its own first line
 * for a name.
 */
export function didBeyondTitle({ title, did }: Pick<WinFields, 'title' | 'did'>): string {
  const text = did.trim();
  if (title === '' || !text.startsWith(title)) return did;
  const rest = /^[.!…]?[^\S\n]*(?:\n|$)([\s\S]*)/u.exec(text.slice(title.length));
  return rest ? (rest[1] ?? '').trim() : did;
}
