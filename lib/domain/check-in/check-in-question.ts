import type { Day } from '@/lib/domain/day';
import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import type { Proof, ProofState } from '@/lib/domain/proof/proof';

/** How many questions there are for each behaviour. */
export const QUESTIONS_EACH = 3;

/** A check-in as far as the rotation needs it. */
interface AskedBefore {
  monday: Day;
  askedBehaviourId: string | null;
}

const WEIGHT: Record<ProofState, number> = { none: 0, thin: 1, stale: 2, met: 3 };

/**
 * The behaviour that the check-in asks about: one of the category with the least proof (ties in the ladder's order;
 * claims are not heard). Of its behaviours without proof, all of them once each is met, the one that was asked longest
 * ago. `earlier`: the check-ins before this one, in any order. Null for a ladder without behaviours.
 */
export function behaviourToAsk(
  ladder: Ladder,
  proofs: readonly Proof[],
  earlier: readonly AskedBefore[],
): string | null {
  const weights = new Map(proofs.map(({ behaviourId, state }) => [behaviourId, WEIGHT[state]]));
  const weightOf = ({ id }: Behaviour) => weights.get(id) ?? WEIGHT.none;
  const groups = ladder.categories
    .map(({ id }) => ladder.behaviours.filter(({ categoryId }) => categoryId === id))
    .filter((group) => group.length > 0);
  const sums = groups.map((group) => group.reduce((sum, behaviour) => sum + weightOf(behaviour), 0) / group.length);
  const thinnest = groups[sums.indexOf(Math.min(...sums))] ?? [];
  const unmet = thinnest.filter((behaviour) => weightOf(behaviour) < WEIGHT.met);
  const [first] = (unmet.length > 0 ? unmet : thinnest)
    .map((behaviour) => ({ behaviour, last: lastAsked(behaviour.id, earlier) }))
    .sort((a, b) => a.last.localeCompare(b.last) || weightOf(a.behaviour) - weightOf(b.behaviour));
  return first?.behaviour.id ?? null;
}

/** Which of a behaviour's questions is next: each asking takes the one after, round and round. */
export function questionIndex(behaviourId: string, earlier: readonly AskedBefore[]): 0 | 1 | 2 {
  const times = earlier.filter(({ askedBehaviourId }) => askedBehaviourId === behaviourId).length;
  const index = times % QUESTIONS_EACH;
  return index === 1 || index === 2 ? index : 0;
}

function lastAsked(behaviourId: string, earlier: readonly AskedBefore[]): Day {
  const days = earlier.filter(({ askedBehaviourId }) => askedBehaviourId === behaviourId).map(({ monday }) => monday);
  return days.sort().at(-1) ?? '';
}
