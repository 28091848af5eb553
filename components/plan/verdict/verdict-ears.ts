import type { CategoryVerdict } from '@/lib/domain/plan/verdict';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';

interface Kernel {
  id: string;
  state: 'none' | 'thin' | 'stale' | 'met';
  claimed: boolean;
}

/** A category on day 0 and on day 90, as kernels. */
export interface EarPair {
  before: Kernel[];
  after: Kernel[];
  of: number;
  metBefore: number;
  metAfter: number;
}

/** An ear has three kernels; a category of more shows those that moved first. */
const SEATS = 3;

export function earsOf(
  { behaviourIds, moved }: Pick<CategoryVerdict, 'behaviourIds' | 'moved'>,
  before: Pick<Snapshot, 'behaviours'>,
  after: Pick<Snapshot, 'behaviours'>,
): EarPair {
  const hasMoved = (id: string) => moved.some(({ behaviourId }) => behaviourId === id);
  const first = [...behaviourIds].sort((a, b) => Number(hasMoved(b)) - Number(hasMoved(a)));
  const shown = behaviourIds.length <= SEATS ? behaviourIds : first.slice(0, SEATS);
  const met = ({ behaviours }: Pick<Snapshot, 'behaviours'>) =>
    behaviours.filter(({ behaviourId, state }) => state === 'met' && behaviourIds.includes(behaviourId)).length;
  return {
    before: shown.map((id) => kernelOf(id, before)),
    after: shown.map((id) => kernelOf(id, after)),
    of: behaviourIds.length,
    metBefore: met(before),
    metAfter: met(after),
  };
}

function kernelOf(id: string, { behaviours }: Pick<Snapshot, 'behaviours'>): Kernel {
  const stood = behaviours.find(({ behaviourId }) => behaviourId === id);
  return { id, state: stood?.state ?? 'none', claimed: stood?.claim === 'consistently' };
}
