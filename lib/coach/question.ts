import type { CoachLevel, Ingredient } from './level';
import type { Token } from './tokens';

/** What the coach may ask for: a missing ingredient, or a number behind an outcome. */
export interface CoachQuestion {
  id: Ingredient | 'number';
  /** Whether the win counts without an answer. */
  optional: boolean;
}

/** At most one question, for what the win lacks most. A number is asked for last, and never needed. */
export function questionFor(
  missing: readonly Ingredient[],
  level: CoachLevel,
  { text, tokens }: { text: string; tokens: readonly Token[] },
): CoachQuestion | null {
  // A link alone says nothing, and whoever pasted it has more to say.
  if (tokens.length === 0 && !/\p{L}/u.test(text)) return null;
  const [first] = missing;
  if (first) return { id: first, optional: level !== 'vague' };
  return tokens.some(({ shape }) => shape === 'number' || shape === 'measure')
    ? null
    : { id: 'number', optional: true };
}
