import type { Month } from '@/lib/domain/day';
import type { Category } from '@/lib/domain/ladder/ladder';
import type { Level } from '@/lib/domain/win/win';

/** Wins of one month by level; lessons stand apart whatever their level. */
export type MonthCount = { month: Month; lessons: number } & Record<Level, number>;

export interface ByMonth {
  /** Oldest first. */
  months: Month[];
  rows: { category: Category; counts: MonthCount[] }[];
}

/** All wins and lessons of one category and month. */
export function winsIn({ strong, evidence, vague, lessons }: MonthCount): number {
  return strong + evidence + vague + lessons;
}
