import type { Month } from '@/lib/domain/day';
import type { CategoryLines } from '@/lib/domain/ladder/category-lines';

/** From features to systems · from producing to multiplying · from shipping code to explaining decisions. */
export const SHIFTS = ['finding', 'multiplying', 'explaining'] as const;
export type Shift = (typeof SHIFTS)[number];

/** A share of fewer wins than these says nothing. */
export const LEAST_FOR_A_POINT = 3;

export interface TrendPoint {
  month: Month;
  /** The wins that the share counts, and those that it is a share of. */
  part: string[];
  whole: string[];
  /** 0 to 1; null where there are too few to say. */
  share: number | null;
}

export interface TrendLine {
  shift: Shift;
  /** Untold: the ladder has no lines that say which wins these are. */
  stands: 'drawn' | 'too-few' | 'untold';
  points: TrendPoint[];
}

/** Whether a trend can be drawn; `untold`: the ladder has no line that says it. */
export function standsAs(
  shift: Shift,
  points: readonly Pick<TrendPoint, 'share'>[],
  lines: CategoryLines,
): TrendLine['stands'] {
  if (shift === 'multiplying' && lines.multiplying.size === 0) return 'untold';
  if (shift === 'explaining' && lines.communication.size === 0) return 'untold';
  return points.some(({ share }) => share !== null) ? 'drawn' : 'too-few';
}
