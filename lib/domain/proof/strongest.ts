import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { byNewest, isEvidence, isStanding, type LoggedWin } from '@/lib/domain/log';

/**
 * The wins to lead with, the strongest first, at most `limit`; neither lessons nor what did not hold. Of equally strong
 * ones those that show a behaviour go first, then the newer. No two share a category while a win of another is left;
 * wins that are linked to nothing share one place.
 */
export function strongestWins(log: readonly LoggedWin[], ladder: Ladder, today: Day, limit = 5): LoggedWin[] {
  const categoryBy = new Map(ladder.behaviours.map(({ id, categoryId }) => [id, categoryId]));
  let left = log
    .filter((logged) => isStanding(logged, today) && isSuccess(logged))
    .map((logged) => ({ logged, strength: strengthOf(logged), places: placesOf(logged, categoryBy) }))
    .sort((a, b) => b.strength - a.strength || unlinkedLast(a, b) || byNewest(a.logged, b.logged));
  const chosen: LoggedWin[] = [];
  let taken = new Set<string>();
  while (chosen.length < limit && left.length > 0) {
    const next = left.find(({ places }) => !places.some((place) => taken.has(place)));
    if (next) {
      chosen.push(next.logged);
      for (const place of next.places) taken.add(place);
      left = left.filter((one) => one !== next);
    } else {
      taken = new Set();
    }
  }
  return chosen;
}

function isSuccess(logged: LoggedWin): boolean {
  const { kind, outcomeState } = logged.win;
  return isEvidence(logged) && kind === 'win' && outcomeState !== 'did-not-hold';
}

/** Level strong 2, evidence 1; an artifact 1; an outcome that is known or held 1. */
function strengthOf({ win, artifacts }: LoggedWin): number {
  const level = win.level === 'strong' ? 2 : 1;
  const artifact = artifacts.some(({ deletedAt }) => deletedAt === null) ? 1 : 0;
  const outcome = win.outcomeState === 'known' || win.outcomeState === 'held' ? 1 : 0;
  return level + artifact + outcome;
}

const UNLINKED = '';

function placesOf({ behaviourIds }: LoggedWin, categoryBy: ReadonlyMap<string, string>): string[] {
  const places = [...new Set(behaviourIds.flatMap((id) => categoryBy.get(id) ?? []))];
  return places.length > 0 ? places : [UNLINKED];
}

/** Shipped work that shows nothing of the ladder is no reason to be read first. */
function unlinkedLast(a: { places: string[] }, b: { places: string[] }): number {
  return Number(a.places.includes(UNLINKED)) - Number(b.places.includes(UNLINKED));
}
