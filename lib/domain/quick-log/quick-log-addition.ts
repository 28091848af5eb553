import type { Win, WinFields } from '@/lib/domain/win/win';
import { isBlank } from '@/lib/domain/win/win';

const ANSWERS = ['decision', 'reasoning', 'outcome', 'leftWithThem', 'ownPart', 'topic', 'learned', 'note'] as const;

/**
 * What a quick log adds to a win that is already there. An answer whose place is taken goes in with the text: neither
 * the earlier words nor the new ones are lost.
 */
export function toAddition(win: Win, typed: WinFields): Partial<WinFields> & { did: string } {
  const free = ANSWERS.filter((field) => isBlank(win[field]) && !isBlank(typed[field]));
  const taken = ANSWERS.filter((field) => !isBlank(win[field]) && !win[field].includes(typed[field]));
  const known = win.people.map(({ label }) => label);
  const people =
    known.length === 0 ? [] : typed.people.map(({ label }) => label).filter((label) => !known.includes(label));
  return {
    did: [typed.did, ...people, ...taken.map((field) => typed[field])].filter((line) => line !== '').join('\n'),
    ...Object.fromEntries(free.map((field) => [field, typed[field]])),
    ...(free.includes('outcome') && { outcomeState: typed.outcomeState }),
    ...(typed.role !== null && { role: typed.role }),
    origin: typed.origin,
    people: typed.people,
  };
}
