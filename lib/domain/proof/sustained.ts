import type { Month } from '@/lib/domain/day';

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
