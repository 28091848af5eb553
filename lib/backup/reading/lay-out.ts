import { digestOf, digestOfLines } from '@/lib/backup/digest';
import type { Pause } from '@/lib/long-work/pause';
import { gateText } from './gates';

export interface RowsOfFile {
  /** How many rows. */
  length: number;
  /** Null: it is no JSON, or more than a row can be. */
  at: (index: number) => { row: unknown } | null;
  /** How much of the file is before it, from 0 to 1. */
  shareAt: (index: number) => number;
}

/** What a file holds, before any of it is believed. */
export interface LaidOut {
  /** All but the tables. */
  head: Record<string, unknown>;
  tables: Map<string, RowsOfFile>;
  /** See `digestOf`. `shareOf`: what a part of it is of the whole work. */
  digest: (shareOf: (share: number) => number) => Promise<string>;
}

const BEFORE_TABLES = ',"tables":{';
const LONGEST_HEAD = 65_536;
/** Signs that are taken into a digest at once: in a few milliseconds. */
const PIECE = 250_000;

/**
 * A file as Winnow lays it out, a row a line: its rows are parsed one by one, so that a log of any length leaves the page
 * its turns, and no hostile one is ever in memory whole. Null: it is laid out in another way.
 */
export async function layOutLines(text: string, pause: Pause): Promise<LaidOut | null> {
  const first = text.slice(0, LONGEST_HEAD).indexOf('\n');
  if (first < 0 || !text.slice(0, first).endsWith(BEFORE_TABLES)) return null;
  const head = parsedHead(`${text.slice(0, first - BEFORE_TABLES.length)}}`);
  const places = head && (await findRows(text, first + 1, pause));
  if (!head || !places) return null;
  const tables = new Map<string, RowsOfFile>();
  for (const [name, rows] of places) {
    const at = (index: number) => parsedRow(text.slice(rows[2 * index], rows[2 * index + 1]));
    const shareAt = (index: number) => (rows[2 * index] ?? 0) / text.length;
    tables.set(name, { length: rows.length / 2, at, shareAt });
  }
  return {
    head,
    tables,
    digest: (shareOf) => digestOfFile(head, places, text, shareOf, pause),
  };
}

/** Of all lines, without the digest that stands in the first. */
async function digestOfFile(
  { sha256: _, ...head }: Record<string, unknown>,
  places: ReadonlyMap<string, readonly number[]>,
  text: string,
  shareOf: (share: number) => number,
  pause: Pause,
): Promise<string> {
  const digest = digestOfLines();
  let before = `${JSON.stringify(head).slice(0, -1)}${BEFORE_TABLES}`;
  for (const [name, rows] of places) {
    digest.add(`${before}${JSON.stringify(name)}:[`);
    before = ',';
    const [start = 0, end = 0] = [rows[0], rows.at(-1)];
    for (let from = start; from < end; ) {
      // Up to the end of a row: a sign that is cut in two is none.
      const lineEnd = text.indexOf('\n', from + PIECE);
      const to = lineEnd < 0 ? end : Math.min(lineEnd, end);
      digest.add(text.slice(from, to));
      from = to;
      await pause(() => shareOf(from / text.length));
    }
    digest.add(']');
  }
  digest.add(places.size === 0 ? `${before}}}` : '}}');
  return digest.end();
}

/** A file that was parsed whole. */
export function layOutWhole(raw: Record<string, unknown>, lists: ReadonlyMap<string, readonly unknown[]>): LaidOut {
  const { tables: _, ...head } = raw;
  const { sha256: __, ...content } = raw;
  const tables = new Map<string, RowsOfFile>();
  for (const [name, rows] of lists) {
    const shareAt = (index: number) => index / rows.length;
    tables.set(name, { length: rows.length, at: (index) => ({ row: rows[index] }), shareAt });
  }
  return { head, tables, digest: () => digestOf(content) };
}

/** Where each row begins and ends, by table. Null: not laid out as Winnow does it, to the last sign. */
async function findRows(text: string, start: number, pause: Pause): Promise<Map<string, number[]> | null> {
  const tables = new Map<string, number[]>();
  let rows: number[] | null = null;
  let isMore = true;
  for (let from = start; from < text.length; ) {
    await pause(() => 0);
    const end = text.indexOf('\n', from);
    if (end < 0) return null;
    const hasComma = text.charAt(end - 1) === ',';
    const to = hasComma ? end - 1 : end;
    if (rows) {
      if (text.startsWith('{', from) && isMore) {
        rows.push(from, to);
        isMore = hasComma;
      } else if (to - from === 1 && text.startsWith(']', from) && !isMore) {
        rows = null;
        isMore = hasComma;
      } else return null;
    } else if (text.startsWith('}}', from)) {
      return !isMore && end - from === 2 && text.slice(end).trim() === '' ? tables : null;
    } else {
      const opening: RegExpExecArray | null = isMore
        ? /^"(\w{1,40})":\[(\]?)$/.exec(text.slice(from, Math.min(to, from + 60)))
        : null;
      const name = opening?.[1];
      if (name === undefined || tables.has(name)) return null;
      const isEmpty: boolean = opening?.[2] === ']';
      if (!isEmpty && hasComma) return null;
      tables.set(name, []);
      rows = isEmpty ? null : (tables.get(name) ?? null);
      isMore = isEmpty ? hasComma : true;
    }
    from = end + 1;
  }
  return null;
}

function parsedHead(text: string): Record<string, unknown> | null {
  try {
    const head: unknown = JSON.parse(text);
    const isHead = typeof head === 'object' && head !== null && !Array.isArray(head) && !Object.hasOwn(head, 'tables');
    return isHead ? { ...head } : null;
  } catch {
    return null;
  }
}

function parsedRow(line: string): { row: unknown } | null {
  if (gateText(line)) return null;
  try {
    return { row: JSON.parse(line) };
  } catch {
    return null;
  }
}
