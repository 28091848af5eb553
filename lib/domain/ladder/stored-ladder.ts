import * as v from 'valibot';
import { recordEntries } from '@/lib/domain/record';
import { type Ladder, LadderSchema, ProofRuleSchema } from './ladder';

/** A ladder that was brought in, or what the user has changed of the built-in one. */
export const StoredLadderSchema = v.object({
  ...recordEntries,
  /** The id by which evidence, claims and snapshots name it; one row each. */
  ladderId: v.string(),
  /** Null: the built-in ladder, whose words come with the build. */
  ladder: v.nullable(LadderSchema),
  /** Rules that the user has set in place of the ladder's own, by behaviour. */
  rules: v.record(v.string(), ProofRuleSchema),
  /** What the level now and the level aimed at are called in the ladder's document. */
  levels: v.nullable(v.object({ current: v.nullable(v.string()), target: v.nullable(v.string()) })),
});
export type StoredLadder = v.InferOutput<typeof StoredLadderSchema>;

/** `ladder` with the user's rules in place of its own. */
export function withRules(ladder: Ladder, rules: StoredLadder['rules']): Ladder {
  const behaviours = ladder.behaviours.map((behaviour) => {
    const rule = Object.hasOwn(rules, behaviour.id) ? rules[behaviour.id] : undefined;
    return rule ? { ...behaviour, rule } : behaviour;
  });
  return { ...ladder, behaviours };
}
