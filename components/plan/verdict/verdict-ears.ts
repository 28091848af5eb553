import type { Kernel } from '@/components/ui/grains/Ears';
import { isClaimed } from '@/lib/domain/proof/claim';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';

type Stood = Pick<Snapshot, 'behaviours'>;

/** A category on day 0 and on day 90, as kernels, and how many of them were met. */
interface VerdictEars {
  before: Kernel[];
  after: Kernel[];
  metBefore: number;
  metAfter: number;
}

/** The behaviours of a category on either day; one that a snapshot knows nothing of had no proof. */
export function earsOf(behaviourIds: readonly string[], before: Stood, after: Stood): VerdictEars {
  const [first, last] = [before, after].map((day) => behaviourIds.map((id) => kernelOf(id, day)));
  return { before: first ?? [], after: last ?? [], metBefore: metIn(first), metAfter: metIn(last) };
}

function metIn(kernels: readonly Kernel[] = []): number {
  return kernels.filter(({ state }) => state === 'met').length;
}

function kernelOf(id: string, { behaviours }: Stood): Kernel {
  const stood = behaviours.find(({ behaviourId }) => behaviourId === id);
  return { id, state: stood?.state ?? 'none', claimed: isClaimed(stood?.claim ?? undefined) };
}
