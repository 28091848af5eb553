import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { placesIn, rankWins } from '@/lib/domain/proof/strongest';
import { bestSpread } from './best-spread';

export const HEADLINES = 3;

/**
 * The headline wins: those the user chose, each in its place. The places whose win `log` no longer holds, or that were
 * never chosen, get those of the other wins that make the best spread with them, the strongest first.
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
  const others = rankWins(log, ladder, today).filter(({ logged }) => !chosen.includes(logged));
  const taken = chosen.map(placesIn(ladder));
  const spread = bestSpread(others, taken, HEADLINES - chosen.length).map(({ logged }) => logged);
  const filled = places.map((place) => place ?? spread.shift()).filter((logged) => logged !== undefined);
  return [...filled, ...spread];
}

/** The chosen wins that are no headlines, since they are gone or may not be told: others stand in their places. */
export function replacedHeadlines(chosenIds: readonly string[] | null, shownIds: readonly string[]): string[] {
  return (chosenIds ?? []).slice(0, HEADLINES).filter((id) => !shownIds.includes(id));
}
