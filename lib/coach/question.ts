import type { CoachQuestionId } from '@/lib/domain/win/win';
import type { Ingredient } from './level';
import type { Token } from './tokens';

/** At most one question, for what the win lacks most. A number behind an outcome is asked for last, and never needed. */
export function questionFor(
  missing: readonly Ingredient[],
  { text, tokens }: { text: string; tokens: readonly Token[] },
): CoachQuestionId | null {
  // A link alone says nothing, and whoever pasted it has more to say.
  if (tokens.length === 0 && !/\p{L}/u.test(text)) return null;
  const [first] = missing;
  if (first) return first;
  return tokens.some(({ shape }) => shape === 'number' || shape === 'measure') ? null : 'number';
}
