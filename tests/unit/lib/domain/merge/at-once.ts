import type { Loose } from '@/lib/domain/merge/fold';
import { type Merged, mergeInSteps } from '@/lib/domain/merge/merge-tables';
import { type Tables, unfoldInSteps } from '@/lib/domain/merge/unfold';
import { allAtOnce } from '@/lib/domain/steps';

/** See `mergeInSteps`; in one step. */
export function mergeTables(own: Tables, other: Tables): Merged {
  return allAtOnce(mergeInSteps(own, other));
}

/** See `unfoldInSteps`; in one step. */
export function unfold(tables: Tables): Loose {
  return allAtOnce(unfoldInSteps(tables));
}
