import { type Month, monthOf } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { countsFor } from './proof';

/** In which months something was logged that counts for a behaviour: what lasts, never how long one has been there. */
export interface Sustained {
  behaviourId: string;
  /** Every month that was asked for, with the wins that count in it. */
  months: { month: Month; winIds: string[] }[];
  /** How many of them hold any. */
  held: number;
  /** The most of them in a row. */
  longest: number;
  first: Month | null;
  last: Month | null;
}

/** For every behaviour in the ladder's order; `standing`: the wins of the days that are looked at. */
export function sustainedOf(ladder: Ladder, standing: readonly LoggedWin[], months: readonly Month[]): Sustained[] {
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
    return { behaviourId, months: row.months, ...measured(months, counts) };
  });
}

/** How long it lasted; `counts`: how many wins each month holds. */
export function measured(
  months: readonly Month[],
  counts: readonly number[],
): Pick<Sustained, 'held' | 'longest' | 'first' | 'last'> {
  const holding = months.filter((_, at) => (counts[at] ?? 0) > 0);
  let [run, longest] = [0, 0];
  for (const count of counts) {
    run = count > 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return { held: holding.length, longest, first: holding[0] ?? null, last: holding.at(-1) ?? null };
}
