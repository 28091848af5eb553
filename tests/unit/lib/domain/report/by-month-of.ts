import { type Month, monthOf } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { ByMonth, MonthCount } from '@/lib/domain/report/by-month';

/** Where evidence lies in `months`: each win of `standing` once in every category that it is linked to. */
export function byMonth(ladder: Ladder, standing: readonly LoggedWin[], months: readonly Month[]): ByMonth {
  const categoryBy = new Map(ladder.behaviours.map(({ id, categoryId }) => [id, categoryId]));
  const rows = ladder.categories.map((category) => ({
    category,
    counts: months.map((month): MonthCount => ({ month, strong: 0, evidence: 0, vague: 0, lessons: 0 })),
  }));
  const cells = new Map(
    rows.flatMap(({ category, counts }) => counts.map((count) => [`${category.id} ${count.month}`, count])),
  );
  for (const { win, behaviourIds } of standing) {
    for (const categoryId of new Set(behaviourIds.map((id) => categoryBy.get(id)))) {
      const cell = cells.get(`${categoryId} ${monthOf(win.occurredOn)}`);
      if (cell) cell[win.kind === 'lesson' ? 'lessons' : win.level] += 1;
    }
  }
  return { months: [...months], rows };
}
