import { doubt, type Figure, median, quantile } from './figure';
import type { Judged } from './judge';
import type { Part } from './results';

/** Where it was measured: the same figures are worth nothing elsewhere. */
export interface Machine {
  /** ISO. */
  date: string;
  chromium: string;
  processors: string;
  /** Of the processors, what others used when it began; above half of them, nothing here is to be trusted. */
  load: number;
}

/** The bars as a table, for people. */
export function barsTable(judged: readonly Judged[]): string {
  const rows = judged.map(({ bar, value, passed }) => {
    const limit = bar.kind === 'value' ? withUnit(bar.limit, bar.unit) : `${bar.limit} ×`;
    const found =
      value === null ? 'not measured' : bar.kind === 'value' ? withUnit(value, bar.unit) : `${rounded(value)} ×`;
    return [bar.name, found, limit, passed === null ? '–' : passed ? 'yes' : '**no**'];
  });
  return markdown(['', 'measured', 'at most', 'held'], rows);
}

/** Every figure: its median and how sure that is, and between what all of its samples and the middle half of them lie. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, of, wins, unit, samples }) => {
    const between = (from: number, to: number) =>
      samples.length > 1 ? `${rounded(quantile(samples, from))}–${rounded(quantile(samples, to))}` : '';
    const sure = samples.length > 4 && median(samples) !== 0 ? `± ${rounded(doubt(samples) * 100)} %` : '';
    const count = wins === null ? '' : wins.toLocaleString('en');
    const spread = [between(0.25, 0.75), between(0, 1)];
    return [what, of, count, withUnit(median(samples), unit), sure, ...spread, String(samples.length)];
  });
  return markdown(['', 'of', 'wins', 'median', 'sure', 'middle half', 'all', 'times'], rows);
}

/** When, where and on what load `parts` were measured; and which of them on another build than the last one. */
export function machineLine(parts: readonly Part[]): string {
  const newest = parts.toSorted((a, b) => a.machine.date.localeCompare(b.machine.date)).at(-1);
  if (!newest) return 'Nothing was measured.';
  const every = (of: (machine: Machine) => string) =>
    [...new Set(parts.map(({ machine }) => of(machine)))].join(' and ');
  const loads = parts.map(({ machine }) => machine.load);
  const load = [...new Set([Math.min(...loads), Math.max(...loads)].map(rounded))].join(' to ');
  const older = parts.filter(({ build }) => build !== newest.build).map(({ measure }) => measure);
  return [
    `Measured on ${every(({ date }) => date.slice(0, 10))} with ${every(({ chromium }) => chromium)} on ${every(({ processors }) => processors)}, others using ${load} of them, by \`npm run bench\`.`,
    ...(older.length > 0 ? [`On an earlier build: ${older.join(', ')}.`] : []),
  ].join(' ');
}

function markdown(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function withUnit(value: number, unit: string): string {
  return unit === '' ? String(rounded(value)) : `${rounded(value)} ${unit}`;
}

/** Three digits are more than a benchmark knows. */
export function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
