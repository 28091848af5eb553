export const INGREDIENTS = ['role', 'object', 'outcome'] as const;
export type Ingredient = (typeof INGREDIENTS)[number];

export const LEVELS = ['vague', 'evidence', 'strong'] as const;
export type CoachLevel = (typeof LEVELS)[number];

/** A win without a role or an object is vague; with both it is evidence, and with an outcome too it is strong. */
export function levelOf(missing: readonly Ingredient[]): CoachLevel {
  if (missing.includes('role') || missing.includes('object')) return 'vague';
  return missing.includes('outcome') ? 'evidence' : 'strong';
}
