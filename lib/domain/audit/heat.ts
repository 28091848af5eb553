import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Category, Ladder } from '@/lib/domain/ladder/ladder';
import { claimValues, isClaimed, type StatedClaim } from '@/lib/domain/proof/claim';
import type { Proof, ProofState } from '@/lib/domain/proof/proof';
import type { AuditProject } from './audit';
import { type Answer, QUESTIONS, type Question } from './audit-project';

/** What a question is about on a ladder: categories that a yes speaks for, and behaviours that its win shows. */
export type Speaking = Record<Question, { categoryIds: string[]; behaviourIds: string[] }>;

/** The same, on the built-in ladder. */
const ON_BUILT_IN: Record<Question, { categoryId: string; behaviourId: string }> = {
  found: { categoryId: 'ownership', behaviourId: 'find-problems' },
  decided: { categoryId: 'scope', behaviourId: 'architecture' },
  wrote: { categoryId: 'communication', behaviourId: 'proposal' },
};

/** What the questions speak for on any ladder: whatever restates the built-in ladder's own; nothing where nothing does. */
export function speakingOf(ladder: Ladder, builtIn: Ladder): Speaking {
  const categoryOf = new Map(ladder.behaviours.map(({ id, categoryId }) => [id, categoryId]));
  const of = (question: Question) => {
    const { categoryId, behaviourId } = ON_BUILT_IN[question];
    const alike = restatedIn(
      ladder,
      builtIn.behaviours.filter((behaviour) => behaviour.categoryId === categoryId),
    );
    const categoryIds = new Set(alike.flatMap(({ id }) => categoryOf.get(id) ?? []));
    return {
      categoryIds: [...categoryIds],
      behaviourIds: restatedIn(ladder, [{ id: behaviourId }]).map(({ id }) => id),
    };
  };
  return { found: of('found'), decided: of('decided'), wrote: of('wrote') };
}

/** How full a category is: `grains` is the largest of the three readings, never their sum. */
export interface Heat {
  category: Category;
  grains: 0 | 1 | 2 | 3;
  audit: 0 | 1 | 2;
  proof: 0 | 1 | 2 | 3;
  claim: 0 | 1;
  /** Behaviours that are met, of all in the category. */
  met: number;
  of: number;
}

const OF_ANSWER: Record<Answer, Heat['audit']> = { yes: 2, partly: 1, no: 0, skip: 0 };
const OF_PROOF: Record<ProofState, Heat['proof']> = { met: 3, stale: 2, thin: 1, none: 0 };

/** The heat strip: one reading a category, in the ladder's order. */
export function heatOf(from: {
  ladder: Ladder;
  speaking: Speaking;
  projects: readonly Pick<AuditProject, 'answers'>[];
  proofs: readonly Proof[];
  claims: readonly StatedClaim[];
}): Heat[] {
  const { ladder, speaking, projects } = from;
  const stateOf = new Map(from.proofs.map(({ behaviourId, state }) => [behaviourId, state]));
  const values = claimValues(from.claims, ladder);
  return ladder.categories.map((category) => {
    const ids = ladder.behaviours.filter(({ categoryId }) => categoryId === category.id).map(({ id }) => id);
    const states = ids.map((id) => stateOf.get(id) ?? 'none');
    const asked = QUESTIONS.filter((question) => speaking[question].categoryIds.includes(category.id));
    const answers = projects.flatMap((project) => asked.flatMap((question) => project.answers[question] ?? []));
    const audit = largest(answers.map((answer) => OF_ANSWER[answer]));
    const proof = largest(states.map((state) => OF_PROOF[state]));
    const claim = ids.some((id) => isClaimed(values.get(id))) ? 1 : 0;
    const met = states.filter((state) => state === 'met').length;
    return { category, grains: largest([audit, proof, claim]), audit, proof, claim, met, of: ids.length };
  });
}

function largest<T extends 0 | 1 | 2 | 3>(readings: readonly T[]): T | 0 {
  return readings.reduce<T | 0>((most, reading) => (reading > most ? reading : most), 0);
}

export interface Standouts {
  /** Null where no category holds anything. */
  strongest: Heat | null;
  /** Two at most, the thinnest first; never the strongest, and none of which every behaviour is met. */
  thinnest: Heat[];
}

/** The ends of the strip; equal ones are told apart by how much of them is met, then by the ladder's order. */
export function standoutsOf(heat: readonly Heat[]): Standouts {
  const byStrength = [...heat].sort((a, b) => b.grains - a.grains || b.met * a.of - a.met * b.of);
  const [first] = byStrength;
  const strongest = first && first.grains > 0 ? first : null;
  const byThinness = [...heat].sort((a, b) => a.grains - b.grains || a.met * b.of - b.met * a.of);
  const thin = byThinness.filter((each) => each !== strongest && each.met < each.of);
  return { strongest, thinnest: thin.slice(0, 2) };
}
