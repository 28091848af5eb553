import type { GrainState } from './GrainShape';

/** The wins of one category in one month, by level, and its lessons; `month` is `YYYY-MM`. */
export interface MonthCounts {
  month: string;
  strong: number;
  evidence: number;
  vague: number;
  lessons: number;
}

/** One category of the field. */
export interface GrainFieldRow {
  id: string;
  name: string;
  counts: readonly MonthCounts[];
}

/** How many grains a cell has room for; beyond it the last places say how many more there are. */
export const CELL_ROOM = 9;

/** The grains of one cell from the ground up, strongest first, lessons and vague wins as husks, and what found no room. */
export function grainsOfCell({ strong, evidence, vague, lessons }: Omit<MonthCounts, 'month'>): {
  grains: GrainState[];
  more: number;
} {
  const all = strong + evidence + vague + lessons;
  const shown = shownOf(all);
  const grains = Array.from({ length: shown }, (_, place): GrainState => {
    if (place < strong) return 'met';
    return place < strong + evidence ? 'thin' : 'husk';
  });
  return { grains, more: all - shown };
}

/** A number takes a place a digit. */
function shownOf(all: number): number {
  if (all <= CELL_ROOM) return all;
  const shown = CELL_ROOM - String(all - CELL_ROOM + 1).length;
  return CELL_ROOM - String(all - shown).length;
}

/** Every month that a row speaks of, earliest first. */
export function monthsOf(rows: readonly GrainFieldRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.counts.map(({ month }) => month)))].sort();
}

/** What `row` has for `month`. */
export function countsOf(row: GrainFieldRow, month: string): MonthCounts {
  return row.counts.find((each) => each.month === month) ?? { month, strong: 0, evidence: 0, vague: 0, lessons: 0 };
}
