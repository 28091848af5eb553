import type { DBCoreMutateRequest } from 'dexie';
import { type AggregateRow, CHANGED, isLastChange, type LastChange } from '@/lib/domain/counting/aggregate-row';

/** The newest change of a row that `request` writes; '': it writes none. */
export function changeIn(request: DBCoreMutateRequest): string {
  if (request.type !== 'add' && request.type !== 'put') return '';
  const times = (request.values as readonly { updatedAt?: string }[]).map(({ updatedAt }) => updatedAt ?? '');
  return times.reduce(laterOf, '');
}

/** The later of two instants, or of '' and one. */
export function laterOf(one: string, other: string): string {
  return one < other ? other : one;
}

/**
 * What is to be put in the place of `known` after a change at `changedAt`; nothing after an earlier one. Where nothing is
 * known of earlier changes, this one counts as made now: a backup too many is no loss.
 */
export function laterChange(known: AggregateRow | undefined, changedAt: string): LastChange[] {
  if (changedAt === '') return [];
  if (!isLastChange(known)) return [{ id: CHANGED, at: new Date().toISOString() }];
  return known.at < changedAt ? [{ id: CHANGED, at: changedAt }] : [];
}
