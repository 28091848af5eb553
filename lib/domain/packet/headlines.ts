import type { Day } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { strongestWins } from '@/lib/domain/strongest';

export const HEADLINES = 3;

/** The headline wins: those the user chose that `log` still holds, in their order, filled up with what is suggested. */
export function headlinesOf(
  log: readonly LoggedWin[],
  ladder: Ladder,
  chosenIds: readonly string[] | null,
  today: Day,
): LoggedWin[] {
  const byId = new Map(log.map((logged) => [logged.win.id, logged]));
  const chosen = (chosenIds ?? []).flatMap((id) => byId.get(id) ?? []).filter(({ win }) => win.kind === 'win');
  const suggested = strongestWins(log, ladder, today, HEADLINES + chosen.length);
  return [...new Set([...chosen, ...suggested])].slice(0, HEADLINES);
}
