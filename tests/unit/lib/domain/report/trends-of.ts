import { type Month, monthOf } from '@/lib/domain/day';
import type { CategoryLines } from '@/lib/domain/ladder/category-lines';
import type { LoggedWin } from '@/lib/domain/log';
import { LEAST_FOR_A_POINT, type Shift, standsAs, type TrendLine, type TrendPoint } from '@/lib/domain/report/trend';
import { hasTrait } from '../win/has-trait';

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

function idsOf(wins: readonly LoggedWin[]): string[] {
  return wins.map(({ win }) => win.id);
}
