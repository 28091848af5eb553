import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { byNewest, isEvidence, isStanding, type LoggedWin } from '@/lib/domain/log';

/**
 * The wins to lead with, the strongest first, at most `limit`; neither lessons nor what did not hold. Of equally strong
 * ones those that show a behaviour go first, then the newer. No two share a category while a win of another is left;
 * wins that are linked to nothing share one place.
 */
export function strongestWins(log: readonly LoggedWin[], ladder: Ladder, today: Day, limit = 5): LoggedWin[] {
  let left = rankWins(log, ladder, today);
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

/** A win among others that one may lead with. */
export interface RankedWin {
  logged: LoggedWin;
  /** Quarters of its strength; shipped work that shows nothing of the ladder is no reason to be read first, and has one less. */
  worth: number;
  /** The categories that it shows something of; wins that are linked to nothing share one place. */
  places: string[];
}

/** All that one may lead with, the strongest first; of equally strong ones those that show a behaviour, then the newer. */
export function rankWins(log: readonly LoggedWin[], ladder: Ladder, today: Day): RankedWin[] {
  const placesOf = placesIn(ladder);
  return log
    .filter((logged) => isStanding(logged, today) && isSuccess(logged))
    .map((logged) => {
      const places = placesOf(logged);
      return { logged, worth: strengthOf(logged) * 4 - (places.includes(UNLINKED) ? 1 : 0), places };
    })
    .sort((a, b) => b.worth - a.worth || byNewest(a.logged, b.logged));
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

/** Reads the places of win after win. */
export function placesIn({ behaviours }: Ladder): (logged: LoggedWin) => string[] {
  const categoryBy = new Map(behaviours.map(({ id, categoryId }) => [id, categoryId]));
  return ({ behaviourIds }) => {
    const places = [...new Set(behaviourIds.flatMap((id) => categoryBy.get(id) ?? []))];
    return places.length > 0 ? places : [UNLINKED];
  };
}
