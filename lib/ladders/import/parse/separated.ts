import { LIMITS } from '../limits';
import { type Refusal, refuse } from '../source';

export interface Separated {
  ok: true;
  rows: string[][];
  /** The line on which they begin, from 1. */
  firstLine: number;
  /** How far the rows agree on their number of columns, 0 to 1. */
  agreement: number;
}

/**
 * CSV or TSV as rows of cells, as RFC 4180 has it: a cell in quotes may hold anything, two quotes stand for one. Rows
 * that are blank are left out, and so is a first line that names the delimiter. Written here because the known library for it carries calls to the network.
 */
export function parseSeparated(text: string, delimiter: string): Separated | Refusal {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = namedIn(text)?.length ?? 0;
  const firstLine = at > 0 ? 2 : 1;
  while (at < text.length || row.length > 0) {
    const cell = cellAt(text, at, delimiter);
    if (cell === null) return refuse('broken-table', text.slice(0, at).split('\n').length);
    row.push(cell.text);
    if (row.length > LIMITS.columns) return refuse('too-many-values');
    at = cell.end + 1;
    if (text[cell.end] === delimiter) continue;
    if (text[cell.end] === '\r' && text[at] === '\n') at += 1;
    if (row.some((each) => each.trim() !== '')) rows.push(row);
    if (rows.length > LIMITS.rows) return refuse('too-many-values');
    row = [];
  }
  const columns = rows[0]?.length ?? 0;
  const agreeing = rows.filter(({ length }) => length === columns).length;
  return { ok: true, rows, firstLine, agreement: rows.length === 0 ? 0 : agreeing / rows.length };
}

/** The cell that begins at `from`, and where the sign after it stands; null where its quotes are never closed. */
function cellAt(text: string, from: number, delimiter: string): { text: string; end: number } | null {
  const ends = (at: number) => at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';
  let at = from;
  let quoted = '';
  if (text[from] === '"') {
    const pieces: string[] = [];
    for (let start = from + 1; ; start = at + 2) {
      at = text.indexOf('"', start);
      if (at < 0) return null;
      pieces.push(text.slice(start, at));
      if (text[at + 1] !== '"') break;
    }
    quoted = pieces.join('"');
    at += 1;
  }
  const start = at;
  while (!ends(at)) at += 1;
  return { text: quoted + text.slice(start, at), end: at };
}

/** A first line such as `sep=;`, by which spreadsheets tell each other what their cells are separated by. */
function namedIn(text: string): { sign: string; length: number } | null {
  const [line, sign] = /^\s*"?sep=([\t;,|])"?[ \t]*(?:\r\n?|\n|$)/i.exec(text) ?? [];
  return line !== undefined && sign !== undefined ? { sign, length: line.length } : null;
}

/** The delimiter that the first line names, or else what it has most of: tabs, semicolons or commas; null where it is one cell. */
export function delimiterOf(text: string): string | null {
  const named = namedIn(text);
  if (named) return named.sign;
  const first = text.trimStart().split('\n', 1)[0] ?? '';
  const counts = ['\t', ';', ','].map((sign) => ({ sign, count: first.split(sign).length - 1 }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return most.count > 0 ? most.sign : null;
}
