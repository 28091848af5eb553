import * as v from 'valibot';

/** Every predicate that a proof rule can ask of a win; what each one means is in `clause.ts`. */
export const CLAUSES = [
  'origin-identified',
  'decision',
  'reasoning',
  'outcome',
  'outcome-known',
  'outcome-held',
  'own-part',
  'left-with-them',
  'topic',
  'learned',
  'unprompted',
  'scope-team',
  'artifact',
  'artifact-or-note',
  'written-artifact',
  'review-artifact',
  'person',
  'non-engineer',
  'outside-team',
] as const;
export type ClauseId = (typeof CLAUSES)[number];

const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));
const words = v.pipe(v.string(), v.maxLength(2000));

/** So many wins within so many days, today included. */
export const ProofRuleSchema = v.object({
  wins: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99)),
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660)),
  /** Only wins that meet all of these are counted. */
  each: v.array(v.picklist(CLAUSES)),
  /** One and the same counted win must meet all of these. */
  once: v.array(v.picklist(CLAUSES)),
  lessonsCount: v.boolean(),
});
export type ProofRule = v.InferOutput<typeof ProofRuleSchema>;

/** Whether two rules ask for the same, in whatever order. */
export function isSameRule(a: ProofRule, b: ProofRule): boolean {
  const written = ({ wins, days, each, once, lessonsCount }: ProofRule) =>
    JSON.stringify([wins, days, [...each].sort(), [...once].sort(), lessonsCount]);
  return written(a) === written(b);
}

const BehaviourSchema = v.object({
  id: slug,
  categoryId: slug,
  /** First person, present tense: "I find problems nobody assigned to me". */
  statement: words,
  /** A win that would prove it, in the words of somebody who did it. */
  example: words,
  /** Where such evidence usually turns up: "an issue or ticket you opened". */
  whereItShowsUp: words,
  /** Behaviours of the built-in ladder that this one restates: what is linked to them shows this one, too. */
  alike: v.optional(v.array(slug)),
  /** What to do next when the proof is not met, one sentence. */
  nextAction: words,
  rule: ProofRuleSchema,
});
export type Behaviour = v.InferOutput<typeof BehaviourSchema>;

const CategorySchema = v.object({ id: slug, name: words, whyItMatters: words });
export type Category = v.InferOutput<typeof CategorySchema>;

export const LadderSchema = v.object({
  id: slug,
  name: words,
  attribution: words,
  categories: v.array(CategorySchema),
  behaviours: v.array(BehaviourSchema),
});
export type Ladder = v.InferOutput<typeof LadderSchema>;
