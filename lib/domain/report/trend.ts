import { type Month, monthOf } from '@/lib/domain/day';
import type { CategoryLines } from '@/lib/domain/ladder/category-lines';
import type { LoggedWin } from '@/lib/domain/log';
import { hasTrait } from '@/lib/domain/win/trait';

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

/** The three lines over `months`, of the ready wins in them; lessons are told elsewhere. */
export function trendsOf(
  standing: readonly LoggedWin[],
  months: readonly Month[],
  lines: CategoryLines,
): Record<Shift, TrendLine> {
  const byMonth = new Map(months.map((month): [Month, LoggedWin[]] => [month, []]));
  for (const logged of standing) {
    if (logged.win.kind === 'win') byMonth.get(monthOf(logged.win.occurredOn))?.push(logged);
  }
  const lineOf = (shift: Shift): TrendLine => {
    const points = [...byMonth].map(([month, wins]) => pointOf(shift, month, wins, lines));
    return { shift, stands: standsAs(shift, points, lines), points };
  };
  return { finding: lineOf('finding'), multiplying: lineOf('multiplying'), explaining: lineOf('explaining') };
}

function pointOf(shift: Shift, month: Month, wins: readonly LoggedWin[], lines: CategoryLines): TrendPoint {
  const whole = shift === 'finding' ? wins.filter(({ win }) => win.origin !== 'unclear') : wins;
  const part = whole.filter((logged) =>
    shift === 'finding' ? logged.win.origin === 'identified' : hasTrait(shift, logged, lines),
  );
  return {
    month,
    part: idsOf(part),
    whole: idsOf(whole),
    share: whole.length < LEAST_FOR_A_POINT ? null : part.length / whole.length,
  };
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

function idsOf(wins: readonly LoggedWin[]): string[] {
  return wins.map(({ win }) => win.id);
}
