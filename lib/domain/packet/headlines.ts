import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { strongestWins } from '@/lib/domain/proof/strongest';

export const HEADLINES = 3;

/**
 * The headline wins: those the user chose, each in its place. A place whose win `log` no longer holds, or that was never
 * chosen, gets the strongest win that is left, of a category that no other headline shows while there is one.
 */
export function headlinesOf(
  log: readonly LoggedWin[],
  ladder: Ladder,
  chosenIds: readonly string[] | null,
  today: Day,
): LoggedWin[] {
  const ids = [...new Set(chosenIds ?? [])].slice(0, HEADLINES);
  const places = ids.map((id) => log.find(({ win }) => win.id === id && win.kind === 'win'));
  const chosen = places.filter((logged) => logged !== undefined);
  const others = strongestWins(log, ladder, today, HEADLINES + chosen.length).filter((one) => !chosen.includes(one));
  const spread = spreadFirst(others, chosen, ladder);
  const filled = places.map((place) => place ?? spread.shift()).filter((logged) => logged !== undefined);
  return [...filled, ...spread].slice(0, HEADLINES);
}

/** The chosen wins that are no headlines, since they are gone or may not be told: others stand in their places. */
export function replacedHeadlines(chosenIds: readonly string[] | null, shownIds: readonly string[]): string[] {
  return (chosenIds ?? []).slice(0, HEADLINES).filter((id) => !shownIds.includes(id));
}

function spreadFirst(wins: readonly LoggedWin[], chosen: readonly LoggedWin[], ladder: Ladder): LoggedWin[] {
  const categoryOf = new Map(ladder.behaviours.map(({ id, categoryId }) => [id, categoryId]));
  const categories = ({ behaviourIds }: LoggedWin) => behaviourIds.map((id) => categoryOf.get(id));
  const taken = new Set(chosen.flatMap(categories));
  const isOther = (logged: LoggedWin) => !categories(logged).some((category) => taken.has(category));
  return [...wins.filter(isOther), ...wins.filter((logged) => !isOther(logged))];
}
