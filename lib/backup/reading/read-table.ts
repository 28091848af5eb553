import { readRow } from '@/lib/db/rows/row-schemas';
import { uniqueKeyOf } from '@/lib/domain/merge/references';
import { type RecordFields, SCHEMA_VERSION } from '@/lib/domain/record';
import type { Pause } from '@/lib/long-work/pause';
import type { RowsOfFile } from './lay-out';

/** A row that is not what its table holds. */
export interface BadRow {
  table: string;
  /** Its place in the table, from 1. */
  place: number;
  /** What it is called, where it says; cut, and never used but to be shown. */
  name: string;
  /** What is wrong with it: a field, `same` for one that is there twice, '' where it is no row at all. */
  field: string;
}

interface Found {
  bad: BadRow[];
  unknown: Set<string>;
}

/**
 * The rows of a table of a file that are what the table holds; the others, and fields that this build does not know, are
 * put into what is given. `damaged`: one is no JSON; `newer-version`: one is of a newer Winnow.
 */
export async function readTable(
  table: string,
  given: RowsOfFile | undefined,
  { bad, unknown }: Found,
  pause: Pause,
): Promise<RecordFields[] | 'damaged' | 'newer-version'> {
  const rows: RecordFields[] = [];
  const seen = new Set<string>();
  for (let index = 0; given && index < given.length; index += 1) {
    await pause(() => given.shareAt(index));
    const parsed = given.at(index);
    if (!parsed) return 'damaged';
    const raw = parsed.row;
    if (isNewer(raw)) return 'newer-version';
    const read = readRow(table, raw);
    const keys = read.ok ? [read.row.id, uniqueKeyOf(table, read.row)] : [];
    const isDoubled = keys.some((key) => key !== null && seen.has(key));
    if (!read.ok || isDoubled) {
      bad.push({ table, place: index + 1, name: nameOf(raw), field: read.ok ? 'same' : read.field });
      continue;
    }
    for (const key of keys) if (key !== null) seen.add(key);
    for (const field of read.unknown) unknown.add(`${table}.${field.slice(0, 80)}`);
    rows.push(read.row);
  }
  return rows;
}

/** Whether a file, or a row of it, says that a newer Winnow wrote it. */
export function isNewer(of: unknown): boolean {
  return isMap(of) && typeof of.schemaVersion === 'number' && of.schemaVersion > SCHEMA_VERSION;
}

/** Whether a value read from JSON is an object with keys, and no list. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(raw: unknown): string {
  if (!isMap(raw)) return '';
  const name = [raw.title, raw.name, raw.did, raw.id].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof name === 'string' ? name.trim().slice(0, 120) : '';
}
