import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import type { Criterion } from './criterion';

/**
 * The behaviour of `ladder` that a criterion is about: its own, or the first that restates it; null: about none, or
 * about one that this ladder does not have.
 */
export function behaviourAskedFor(
  { ladderId, behaviourId }: Pick<Criterion, 'ladderId' | 'behaviourId'>,
  ladder: Ladder,
): Behaviour | null {
  if (behaviourId === null) return null;
  const id = ladderId === ladder.id ? behaviourId : restatedIn(ladder, [{ id: behaviourId }])[0]?.id;
  return ladder.behaviours.find((behaviour) => behaviour.id === id) ?? null;
}
