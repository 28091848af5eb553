import { type Month, monthOf } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { countsFor } from '@/lib/domain/proof/proof';
import { measured, type Sustained } from '@/lib/domain/proof/sustained';

/** For every behaviour in the ladder's order; `standing`: the wins of the days that are looked at. */
export function sustainedOf(
  ladder: Ladder,
  standing: readonly LoggedWin[],
  months: readonly Month[],
  most = months.length,
): Sustained[] {
  const places = new Map(months.map((month, index) => [month, index]));
  const rows = new Map(
    ladder.behaviours.map(({ id, rule }) => [
      id,
      { rule, months: months.map((month) => ({ month, winIds: [] as string[] })) },
    ]),
  );
  for (const logged of standing) {
    const place = places.get(monthOf(logged.win.occurredOn));
    if (place === undefined) continue;
    for (const id of new Set(logged.behaviourIds)) {
      const row = rows.get(id);
      if (row && countsFor(row.rule, logged)) row.months[place]?.winIds.push(logged.win.id);
    }
  }
  return [...rows].map(([behaviourId, row]) => {
    const counts = row.months.map(({ winIds }) => winIds.length);
    return { behaviourId, months: row.months, ...measured(months, counts, most) };
  });
}
