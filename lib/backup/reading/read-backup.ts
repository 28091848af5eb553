import { BACKUP_FORMAT, BACKUP_VERSION, type BackupContent, NOT_IN_BACKUPS } from '@/lib/backup/backup';
import { ROW_SCHEMAS } from '@/lib/db/rows/row-schemas';
import type { Tables } from '@/lib/domain/merge/unfold';
import { SCHEMA_VERSION } from '@/lib/domain/record';
import { type Pause, pauses, type Working } from '@/lib/long-work/pause';
import { GATES, gateText } from './gates';
import { type LaidOut, layOutLines, layOutWhole } from './lay-out';
import { type FileRefusal, openFile } from './open-file';
import { type BadRow, isMap, isNewer, readTable } from './read-table';

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
  | { ok: true; backup: BackupContent; unknown: string[] }
  | { ok: false; reason: BackupRefusal }
  /** Some rows are none. `without`: the backup without them, for one who was shown which ones and agreed. */
  | { ok: false; reason: 'bad-rows'; bad: BadRow[]; without: BackupContent; unknown: string[] };

/**
 * Reads a backup of this or any older Winnow, plain or encrypted, without touching the log. `secret`: the recovery code
 * or the passphrase, as it was typed. `unknown`: fields that this build does not know and left out, `table.field`.
 * Rejects only where `working` was told to stop.
 */
export async function readBackup(
  file: Blob | string,
  secret?: string,
  { evenIfChanged = false, working = {} }: { evenIfChanged?: boolean; working?: Working } = {},
): Promise<ReadBackup> {
  const pause = pauses(working);
  const opened = await openFile(file, secret);
  if (!opened.ok) return opened;
  const lines = await layOutLines(opened.text, pause);
  const read = lines && (await readLaidOut(lines, evenIfChanged, pause));
  if (read) return read;
  if (opened.text.length > GATES.whole) return { ok: false, reason: lines ? 'damaged' : 'too-large' };
  const whole = parseWhole(opened.text);
  if (typeof whole === 'string') return { ok: false, reason: whole };
  return (await readLaidOut(whole, evenIfChanged, pause)) ?? { ok: false, reason: 'damaged' };
}

/** What reading the rows is of the whole; the digest is the rest. */
const READING = 0.7;

/** A file that was laid out anew, or that an older Winnow wrote. */
function parseWhole(text: string): LaidOut | BackupRefusal {
  const gate = gateText(text);
  if (gate) return gate;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  if (!isMap(raw) || !isMap(raw.tables)) return 'not-a-backup';
  const lists = Object.entries(raw.tables);
  const tables: [string, unknown[]][] = lists.flatMap(([name, rows]) => (Array.isArray(rows) ? [[name, rows]] : []));
  return tables.length < lists.length ? 'not-a-backup' : layOutWhole(raw, new Map(tables));
}

/** Null: a row is no JSON. */
async function readLaidOut(file: LaidOut, evenIfChanged: boolean, pause: Pause): Promise<ReadBackup | null> {
  const reason = refusalOf(file);
  if (reason) return { ok: false, reason };
  const bad: BadRow[] = [];
  const unknown = new Set<string>();
  const tables: Tables = {};
  const reading: Pause = (share) => pause(() => READING * share());
  for (const table of Object.keys(ROW_SCHEMAS).filter((name) => !NOT_IN_BACKUPS.includes(name))) {
    const rows = await readTable(table, file.tables.get(table), { bad, unknown }, reading);
    if (rows === 'damaged') return null;
    if (rows === 'newer-version') return { ok: false, reason: rows };
    tables[table] = rows;
  }
  const { sha256, version, exportedAt } = file.head;
  const digest = sha256 === undefined ? undefined : await digestOf(file);
  if (digest === null) return { ok: false, reason: 'unreadable' };
  const isWhole = sha256 === undefined ? version === 1 : sha256 === digest;
  if (!isWhole && !evenIfChanged) return { ok: false, reason: 'changed' };
  const backup: BackupContent = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    schemaVersion: SCHEMA_VERSION,
    exportedAt: momentOf(exportedAt),
    tables,
  };
  const left = [...unknown].sort();
  if (bad.length > 0) return { ok: false, reason: 'bad-rows', bad, without: backup, unknown: left };
  return { ok: true, backup, unknown: left };
}

/** Null: the browser has no room for the text in pieces. */
async function digestOf(file: LaidOut): Promise<string | null> {
  try {
    return await file.digest((share) => READING + (1 - READING) * share);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotReadableError') return null;
    throw error;
  }
}

function refusalOf({ head, tables }: LaidOut): BackupRefusal | null {
  if (head.format !== BACKUP_FORMAT || !isCount(head.version)) return 'not-a-backup';
  if (head.version > BACKUP_VERSION || isNewer(head)) return 'newer-version';
  for (const [table, { length }] of tables) {
    if (length > GATES.rows) return 'too-many-rows';
    // Tables have only ever been added.
    if (!NOT_IN_BACKUPS.includes(table) && !Object.hasOwn(ROW_SCHEMAS, table)) return 'newer-version';
  }
  return null;
}

function momentOf(value: unknown): string {
  const moment = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}
