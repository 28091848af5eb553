import { type Evidence, isTakenBack } from '@/lib/domain/proof/evidence';
import type { Ladder } from './ladder';

/** Which behaviours of a ladder restate each behaviour of the built-in one. */
export type Crosswalk = ReadonlyMap<string, readonly string[]>;

type EvidenceRow = Pick<Evidence, 'ladderId' | 'behaviourId' | 'deletedAt' | 'undone'>;

export const NO_CROSSWALK: Crosswalk = new Map();

/** By the id of a built-in behaviour, the ids of those of `ladder` that restate it. */
export function crosswalkOf(ladder: Ladder): Crosswalk {
  const crosswalk = new Map<string, string[]>();
  for (const { id, alike = [] } of ladder.behaviours) {
    for (const builtIn of alike) crosswalk.set(builtIn, [...(crosswalk.get(builtIn) ?? []), id]);
  }
  return crosswalk;
}

/**
 * The behaviours of a ladder that a win shows, by its evidence rows for any ladder: those linked to it, and those that
 * restate a behaviour of `builtInId` that is. What was taken back for this ladder stays so.
 */
export function behavioursShown(
  rows: readonly EvidenceRow[],
  { ladderId, builtInId, crosswalk }: { ladderId: string; builtInId: string; crosswalk: Crosswalk },
): string[] {
  const shown = new Set<string>();
  const takenBack = new Set<string>();
  for (const row of rows) {
    if (row.ladderId !== ladderId) continue;
    if (row.deletedAt === null) shown.add(row.behaviourId);
    else if (isTakenBack(row)) takenBack.add(row.behaviourId);
  }
  if (crosswalk.size === 0) return [...shown];
  for (const row of rows) {
    if (row.ladderId !== builtInId || row.deletedAt !== null) continue;
    for (const id of crosswalk.get(row.behaviourId) ?? []) if (!takenBack.has(id)) shown.add(id);
  }
  return [...shown];
}

/** What was found for behaviours of the built-in ladder, for those of `ladder`: themselves, or the ones that restate them. */
export function restatedIn<T extends { id: string }>(
  ladder: Ladder,
  found: readonly T[],
): (Omit<T, 'id'> & { id: string })[] {
  const own = new Set(ladder.behaviours.map(({ id }) => id));
  const crosswalk = crosswalkOf(ladder);
  const seen = new Set<string>();
  return found.flatMap((each) =>
    (own.has(each.id) ? [each.id] : (crosswalk.get(each.id) ?? [])).flatMap((id) => {
      if (seen.has(id)) return [];
      seen.add(id);
      return [{ ...each, id }];
    }),
  );
}
