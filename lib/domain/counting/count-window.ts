import type { Month } from '@/lib/domain/day';
import type { CategoryLines } from '@/lib/domain/ladder/category-lines';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { CLAUSES } from '@/lib/domain/ladder/ladder';
import { measured, type Sustained } from '@/lib/domain/proof/sustained';
import type { ByMonth, MonthCount } from '@/lib/domain/report/by-month';
import { STALL_CHECKS, type StallCheck, type StallFinding, stallFinding } from '@/lib/domain/report/stall';
import { LEAST_FOR_A_POINT, type Shift, standsAs, type TrendLine } from '@/lib/domain/report/trend';
import { KINDS, LEVELS, ORIGINS } from '@/lib/domain/win/win';
import { clauseMask, countsAt } from './count-proofs';
import { monthFinder } from './month-finder';
import { idsAt, markAt, maskOf, type Sheet, showsAny } from './sheet';

const LESSON = KINDS.indexOf('lesson');
const [IDENTIFIED, ASSIGNED, UNCLEAR] = [
  ORIGINS.indexOf('identified'),
  ORIGINS.indexOf('assigned'),
  ORIGINS.indexOf('unclear'),
];
const [DECISION, OUTCOME] = [1 << CLAUSES.indexOf('decision'), 1 << CLAUSES.indexOf('outcome')];

type Wins = readonly number[];

/** The wins of a report's window, with what every picture of them asks. */
export interface InWindow {
  sheet: Sheet;
  ladder: Ladder;
  lines: CategoryLines;
  months: readonly Month[];
  /** How many they are when the window is told in months. */
  monthsLong: number;
  /** Those that stand, lessons included. */
  inside: Wins;
}

function byMonths({ sheet, months }: InWindow, wins: Wins, placeOf = monthFinder(months)): number[][] {
  const found: number[][] = months.map(() => []);
  for (const win of wins) found[placeOf(sheet.days[win] ?? 0)]?.push(win);
  return found;
}

/** The wins inside that are no lessons, by their places in the sheet. */
export function successes({ sheet, inside }: InWindow): number[] {
  return inside.filter((win) => markAt(sheet, win, 'kind') !== LESSON);
}

/** The three lines over the months; lessons are told elsewhere. */
export function countTrends(of: InWindow): Record<Shift, TrendLine> {
  const { sheet, months, lines } = of;
  const multiplying = linesMask(of, lines.multiplying);
  const communication = linesMask(of, lines.communication);
  const isPart: Record<Shift, (win: number) => boolean> = {
    finding: (win) => markAt(sheet, win, 'origin') === IDENTIFIED,
    multiplying: (win) => showsAny(sheet, win, multiplying),
    explaining: (win) => ((sheet.clauses[win] ?? 0) & DECISION) !== 0 || showsAny(sheet, win, communication),
  };
  const wins = byMonths(of, successes(of));
  const lineOf = (shift: Shift): TrendLine => {
    const points = months.map((month, at) => {
      const all = wins[at] ?? [];
      const whole = shift === 'finding' ? all.filter((win) => markAt(sheet, win, 'origin') !== UNCLEAR) : all;
      const part = whole.filter(isPart[shift]);
      const share = whole.length < LEAST_FOR_A_POINT ? null : part.length / whole.length;
      return withIds({ month, share }, sheet, { part, whole });
    });
    return { shift, stands: standsAs(shift, points, lines), points };
  };
  return { finding: lineOf('finding'), multiplying: lineOf('multiplying'), explaining: lineOf('explaining') };
}

/** The four findings; lessons are told elsewhere. */
export function countStall(of: InWindow): StallFinding[] {
  const { sheet, lines } = of;
  const scope = linesMask(of, lines.scope);
  const is = (mark: 'ownPullRequest' | 'review' | 'code' | 'heard') => (win: number) => markAt(sheet, win, mark) === 1;
  const isTechnical = (win: number) => is('code')(win) || showsAny(sheet, win, scope);
  const asks: Record<StallCheck, [(win: number) => boolean, (win: number) => boolean]> = {
    assigned: [(win) => markAt(sheet, win, 'origin') !== UNCLEAR, (win) => markAt(sheet, win, 'origin') === ASSIGNED],
    'own-pull-requests': [() => true, is('ownPullRequest')],
    reviews: [is('review'), (win) => ((sheet.clauses[win] ?? 0) & OUTCOME) !== 0],
    unheard: [isTechnical, (win) => !is('heard')(win)],
  };
  const wins = successes(of);
  return STALL_CHECKS.map((check) => {
    const [isWhole, isPart] = asks[check];
    const whole = wins.filter(isWhole);
    const part = whole.filter(isPart);
    return withIds({ check, ...stallFinding(check, part.length, whole.length) }, sheet, { part, whole });
  });
}

/** `of` with the ids of these wins, for whoever looks at them. */
function withIds<T extends object, Name extends string>(of: T, sheet: Sheet, wins: Record<Name, Wins>) {
  const properties = Object.entries<Wins>(wins).map(([name, each]) => [
    name,
    { enumerable: true, get: once(() => idsAt(sheet, each)) },
  ]);
  return Object.defineProperties(of as T & Record<Name, string[]>, Object.fromEntries(properties));
}

/** Most are never asked for, and some several times. */
function once(read: () => string[]): () => string[] {
  let ids: string[] | undefined;
  return () => {
    ids ??= read();
    return ids;
  };
}

/** Where evidence lies: each win once in every category that it is linked to. */
export function countByMonth({ sheet, ladder, months, inside }: InWindow): ByMonth {
  const placeOf = monthFinder(months);
  const rows = ladder.categories.map((category) => ({
    category,
    counts: months.map((month): MonthCount => ({ month, strong: 0, evidence: 0, vague: 0, lessons: 0 })),
  }));
  const masks = ladder.categories.map(({ id }) =>
    maskOf(
      sheet,
      ladder.behaviours.flatMap(({ categoryId }, place) => (categoryId === id ? [place] : [])),
    ),
  );
  for (const win of inside) {
    const month = placeOf(sheet.days[win] ?? 0);
    if (month < 0) continue;
    const level = LEVELS[markAt(sheet, win, 'level')] ?? 'vague';
    const kind = markAt(sheet, win, 'kind') === LESSON ? 'lessons' : level;
    for (const [at, mask] of masks.entries()) {
      const cell = rows[at]?.counts[month];
      if (cell && showsAny(sheet, win, mask)) cell[kind] += 1;
    }
  }
  return { months: [...months], rows };
}

/** For every behaviour in the ladder's order; `linked`: of the wins inside those of each behaviour. */
export function countSustained(of: InWindow, linked: readonly Wins[]): Sustained[] {
  const { sheet, ladder, months } = of;
  const placeOf = monthFinder(months);
  return ladder.behaviours.map(({ id, rule }, place) => {
    const each = clauseMask(rule.each);
    const counting = byMonths(
      of,
      (linked[place] ?? []).filter((win) => countsAt(sheet, win, rule, each)),
      placeOf,
    );
    return {
      behaviourId: id,
      months: months.map((month, at) => {
        const winIds = once(() => idsAt(sheet, counting[at] ?? []));
        return Object.defineProperties(
          { month, winIds: [] as string[] },
          { winIds: { enumerable: true, get: winIds } },
        );
      }),
      ...measured(
        months,
        counting.map(({ length }) => length),
        of.monthsLong,
      ),
    };
  });
}

function linesMask({ sheet, ladder }: InWindow, ids: ReadonlySet<string>): Uint32Array {
  return maskOf(
    sheet,
    ladder.behaviours.flatMap(({ id }, place) => (ids.has(id) ? [place] : [])),
  );
}
