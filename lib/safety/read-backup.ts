import { uniqueKeyOf } from '@/lib/domain/merge/references';
import type { Tables } from '@/lib/domain/merge/unfold';
import { type RecordFields, SCHEMA_VERSION } from '@/lib/domain/record';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, NOT_IN_BACKUPS } from './backup';
import { digestOf } from './digest';
import { GATES, gateText } from './gates';
import { type FileRefusal, openFile } from './open-file';
import { ROW_SCHEMAS, readRow } from './row-schemas';

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

/** Why no backup was read. Nothing of the log was touched, and nothing of the file was kept. */
export type BackupRefusal =
  | FileRefusal
  | 'too-deep'
  | 'too-many-values'
  | 'too-many-rows'
  /** No JSON: cut off, or changed in a place that makes it none. */
  | 'damaged'
  | 'not-a-backup'
  | 'newer-version'
  /** It is not as it was written: its digest says so. `evenIfChanged` reads it all the same. */
  | 'changed';

export type ReadBackup =
  | { ok: true; backup: Backup; unknown: string[] }
  | { ok: false; reason: BackupRefusal }
  /** Some rows are none. `without`: the backup without them, for one who was shown which ones and agreed. */
  | { ok: false; reason: 'bad-rows'; bad: BadRow[]; without: Backup; unknown: string[] };

/**
 * Reads a backup of this or any older Winnow, plain or encrypted, without touching the log. `secret`: the recovery code
 * or the passphrase, as it was typed. `unknown`: fields that this build does not know and left out, `table.field`.
 */
export async function readBackup(
  file: Blob | string,
  secret?: string,
  { evenIfChanged = false } = {},
): Promise<ReadBackup> {
  const opened = await openFile(file, secret);
  if (!opened.ok) return opened;
  const gate = gateText(opened.text);
  if (gate) return { ok: false, reason: gate };
  let raw: unknown;
  try {
    raw = JSON.parse(opened.text);
  } catch {
    return { ok: false, reason: 'damaged' };
  }
  const reason = refusalOf(raw);
  if (reason || !isMap(raw)) return { ok: false, reason: reason ?? 'not-a-backup' };
  const { sha256, ...content } = raw;
  const isWhole = sha256 === undefined ? content.version === 1 : sha256 === (await digestOf(content));
  if (!isWhole && !evenIfChanged) return { ok: false, reason: 'changed' };
  return readTables(raw);
}

function refusalOf(raw: unknown): BackupRefusal | null {
  if (!isMap(raw) || raw.format !== BACKUP_FORMAT || !isCount(raw.version) || !isMap(raw.tables)) return 'not-a-backup';
  if (raw.version > BACKUP_VERSION || isNewer(raw)) return 'newer-version';
  for (const [table, rows] of Object.entries(raw.tables)) {
    if (!Array.isArray(rows)) return 'not-a-backup';
    if (rows.length > GATES.rows) return 'too-many-rows';
    if (NOT_IN_BACKUPS.includes(table)) continue;
    // Tables have only ever been added.
    if (!Object.hasOwn(ROW_SCHEMAS, table) || rows.some(isNewer)) return 'newer-version';
  }
  return null;
}

function isNewer(of: unknown): boolean {
  return isMap(of) && typeof of.schemaVersion === 'number' && of.schemaVersion > SCHEMA_VERSION;
}

async function readTables(raw: Record<string, unknown>): Promise<ReadBackup> {
  const given = isMap(raw.tables) ? raw.tables : {};
  const bad: BadRow[] = [];
  const unknown = new Set<string>();
  const tables: Tables = {};
  for (const table of Object.keys(ROW_SCHEMAS).filter((name) => !NOT_IN_BACKUPS.includes(name))) {
    const rows = Object.hasOwn(given, table) ? given[table] : [];
    tables[table] = readTable(table, Array.isArray(rows) ? rows : [], bad, unknown);
  }
  const content = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    schemaVersion: SCHEMA_VERSION,
    exportedAt: momentOf(raw.exportedAt),
    tables,
  } as const;
  const backup: Backup = { ...content, sha256: await digestOf(content) };
  const left = [...unknown].sort();
  if (bad.length > 0) return { ok: false, reason: 'bad-rows', bad, without: backup, unknown: left };
  return { ok: true, backup, unknown: left };
}

function readTable(table: string, given: readonly unknown[], bad: BadRow[], unknown: Set<string>): RecordFields[] {
  const rows: RecordFields[] = [];
  const seen = new Set<string>();
  for (const [index, raw] of given.entries()) {
    const read = readRow(table, raw);
    const keys = read.ok ? [read.row.id, uniqueKeyOf(table, { ...read.row })] : [];
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

function nameOf(raw: unknown): string {
  if (!isMap(raw)) return '';
  const name = [raw.title, raw.name, raw.did, raw.id].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof name === 'string' ? name.trim().slice(0, 120) : '';
}

function momentOf(value: unknown): string {
  const moment = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}
