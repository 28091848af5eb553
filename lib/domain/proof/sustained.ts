import type { Month } from '@/lib/domain/day';

/** In which months something was logged that counts for a behaviour: what lasts, never how long one has been there. */
export interface Sustained {
  behaviourId: string;
  /** Every month that was asked for, with the wins that count in it. */
  months: { month: Month; winIds: string[] }[];
  /** How many months the days that were asked for are long; at either end one more may be touched. */
  of: number;
  /** How many of them hold any. */
  held: number;
  /** The most of them in a row. */
  longest: number;
  first: Month | null;
  last: Month | null;
}

/** How long it lasted; `counts`: how many wins each month holds; `most`: how many months they can be said to be. */
export function measured(
  months: readonly Month[],
  counts: readonly number[],
  most: number,
): Pick<Sustained, 'of' | 'held' | 'longest' | 'first' | 'last'> {
  const holding = months.filter((_, at) => (counts[at] ?? 0) > 0);
  let [run, longest] = [0, 0];
  for (const count of counts) {
    run = count > 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const said = (count: number) => Math.min(count, most);
  return {
    of: said(months.length),
    held: said(holding.length),
    longest: said(longest),
    first: holding[0] ?? null,
    last: holding.at(-1) ?? null,
  };
}
