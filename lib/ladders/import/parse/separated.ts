import Papa from 'papaparse';
import { LIMITS } from '../limits';
import { type Refusal, refuse } from '../source';

export interface Separated {
  ok: true;
  rows: string[][];
  /** How far the rows agree on their number of columns, 0 to 1. */
  agreement: number;
}

/** CSV or TSV as rows of cells; the first row decides what separates. */
export function parseSeparated(text: string, delimiter: string): Separated | Refusal {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
    preview: LIMITS.rows + 1,
  });
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open) return refuse('broken-table', open.row === undefined ? undefined : open.row + 1);
  if (data.length > LIMITS.rows || data.some((row) => row.length > LIMITS.columns)) return refuse('too-many-values');
  const columns = data[0]?.length ?? 0;
  const agreeing = data.filter((row) => row.length === columns).length;
  return { ok: true, rows: data, agreement: data.length === 0 ? 0 : agreeing / data.length };
}

/** What the first line is separated by most: a tab, a semicolon or a comma; null where it is one cell. */
export function delimiterOf(text: string): string | null {
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const counts = ['\t', ';', ','].map((sign) => ({ sign, count: first.split(sign).length - 1 }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return most.count > 0 ? most.sign : null;
}
