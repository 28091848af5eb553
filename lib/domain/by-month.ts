import { type Day, type Month, monthOf, monthsUpTo } from './day';
import type { Category, Ladder } from './ladder';
import { isStanding, type LoggedWin } from './log';
import type { Level } from './win';

/** Wins of one month by level; lessons stand apart whatever their level. */
export type MonthCount = { month: Month; lessons: number } & Record<Level, number>;

export interface ByMonth {
  /** The twelve months that end with today's, oldest first. */
  months: Month[];
  rows: { category: Category; counts: MonthCount[] }[];
}

/** Where evidence lies: each standing win once in every category that it is linked to. */
export function byMonth(ladder: Ladder, log: readonly LoggedWin[], today: Day): ByMonth {
  const months = monthsUpTo(today, 12);
  const categoryBy = new Map(ladder.behaviours.map(({ id, categoryId }) => [id, categoryId]));
  const rows = ladder.categories.map((category) => ({
    category,
    counts: months.map((month): MonthCount => ({ month, strong: 0, evidence: 0, vague: 0, lessons: 0 })),
  }));
  const cells = new Map(
    rows.flatMap(({ category, counts }) => counts.map((count) => [`${category.id} ${count.month}`, count])),
  );
  for (const { win, behaviourIds } of log.filter((logged) => isStanding(logged, today))) {
    for (const categoryId of new Set(behaviourIds.map((id) => categoryBy.get(id)))) {
      const cell = cells.get(`${categoryId} ${monthOf(win.occurredOn)}`);
      if (cell) cell[win.kind === 'lesson' ? 'lessons' : win.level] += 1;
    }
  }
  return { months, rows };
}

/** All wins and lessons of one category and month. */
export function winsIn({ strong, evidence, vague, lessons }: MonthCount): number {
  return strong + evidence + vague + lessons;
}
