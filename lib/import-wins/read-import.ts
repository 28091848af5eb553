import { decodeText } from '@/lib/ladders/import/decode-text';
import { delimiterOf, parseSeparated } from '@/lib/ladders/import/parse/separated';
import { hasNames } from './csv-wins';
import { type FoundWin, MOST_BYTES } from './found-win';
import { markdownWins } from './markdown-wins';

export type ImportRefusal =
  | 'too-large'
  | 'unreadable'
  | 'not-text'
  | 'broken-table'
  | 'too-many'
  | 'nothing-found'
  | 'a-backup';

export type ImportSource =
  | { is: 'table'; names: string[]; rows: string[][]; firstLine: number }
  /** `left`: lines of text that belong to no win. */
  | { is: 'document'; found: FoundWin[]; left: number };

export type ReadImport = { ok: true; source: ImportSource } | { ok: false; reason: ImportRefusal };

/** What a file holds: a table by its name or its look, else a brag document. */
export async function readImport(file: Blob, name: string): Promise<ReadImport> {
  if (file.size > MOST_BYTES) return refuse('too-large');
  try {
    return readText(decodeText(new Uint8Array(await file.arrayBuffer())), name);
  } catch {
    return refuse('unreadable');
  }
}

function readText(text: string, name: string): ReadImport {
  if (text.includes('\u0000')) return refuse('not-text');
  if (/^\s*\{\s*"format"\s*:\s*"winnow-/.test(text.slice(0, 200)) || text.startsWith('WINNOWE1'))
    return refuse('a-backup');
  if (/\.(csv|tsv|tab)$/i.test(name) || looksLikeTable(text, name)) return readTable(text);
  const read = markdownWins(text);
  if (read === null) return refuse('too-many');
  return read.found.length === 0 ? refuse('nothing-found') : { ok: true, source: { is: 'document', ...read } };
}

function readTable(text: string): ReadImport {
  const parsed = parseSeparated(text, delimiterOf(text) ?? ',');
  if (!parsed.ok) return refuse(parsed.reason === 'broken-table' ? 'broken-table' : 'too-many');
  const isNamed = hasNames(parsed.rows);
  const widest = Math.max(0, ...parsed.rows.slice(0, 50).map(({ length }) => length));
  const names = isNamed ? (parsed.rows[0] ?? []) : Array.from({ length: widest }, () => '');
  const rows = isNamed ? parsed.rows.slice(1) : parsed.rows;
  if (rows.length === 0) return refuse('nothing-found');
  return { ok: true, source: { is: 'table', names, rows, firstLine: parsed.firstLine + (isNamed ? 1 : 0) } };
}

function looksLikeTable(text: string, name: string): boolean {
  if (/\.(md|markdown|mdown)$/i.test(name)) return false;
  const delimiter = delimiterOf(text);
  if (delimiter === null) return false;
  const start = parseSeparated(text.slice(0, 20_000), delimiter);
  // It may end in the middle of a cell.
  const parsed = start.ok ? start : parseSeparated(text, delimiter);
  return parsed.ok && parsed.agreement > 0.9 && hasNames(parsed.rows);
}

function refuse(reason: ImportRefusal): ReadImport {
  return { ok: false, reason };
}
