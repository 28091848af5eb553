import { addDays, type Day } from '@/lib/domain/day';
import { newRecord, type RecordFields } from '@/lib/domain/record';

/** Two hex digits a table, so that no two rows of the made-up log share an id. */
const TABLES = {
  ...{ wins: 'a0', artifacts: 'b0', evidence: 'e0', claims: 'c0', snapshots: '50', auditProjects: 'ad' },
  ...{ plans: 'b1', checkIns: 'cc', talks: '7a', criteria: 'c1', glossary: '60', employers: 'e1' },
} as const;

/** The id of the row at `index` of its table: the same in every demo. */
export function demoId(table: keyof typeof TABLES, index: number): string {
  return `${TABLES[table]}de0000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

/** A row as it was written on `day`; the same for the same day. */
export function demoRecord<T extends object>(
  table: keyof typeof TABLES,
  index: number,
  day: Day,
  fields: T,
): T & RecordFields {
  return newRecord(demoId(table, index), fields, writtenOn(day, index));
}

/** The moment of writing: ten o’clock UTC of `day`, and a second later for each `index`. */
export function writtenOn(day: Day, index = 0) {
  return { now: new Date(Date.parse(day) + 36_000_000 + index * 1000), installationId: 'demo' };
}

/** The day that was `ago` days before `today`; the Friday before where it falls on a weekend. */
export function workday(today: Day, ago: number): Day {
  const day = addDays(today, -ago);
  const weekday = new Date(day).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}
