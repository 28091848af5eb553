import type { Tables } from '@/lib/domain/merge/unfold';
import { SCHEMA_VERSION } from '@/lib/domain/record';
import { digestOf } from './digest';

export const BACKUP_FORMAT = 'winnow-backup';
/** 1: without digest and schema version. */
export const BACKUP_VERSION = 2;

/** What a digest is of. */
export interface BackupContent {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** Of the build that wrote it, as in every row. */
  schemaVersion: number;
  /** ISO 8601, UTC. */
  exportedAt: string;
  tables: Tables;
}

/** One file with the whole log: every table, every row, the trash and private wins included. */
export interface Backup extends BackupContent {
  /** See `digestOf`: whether the file is as it was written. */
  sha256: string;
}

/** Kept for an undo on this machine: no part of the log, and with the log in it twice. */
export const NOT_IN_BACKUPS: readonly string[] = ['backups'];

/** `tables` as a backup of this build, with its digest. */
export async function sealBackup(tables: Tables, now: Date): Promise<Backup> {
  const content: BackupContent = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    schemaVersion: SCHEMA_VERSION,
    exportedAt: now.toISOString(),
    tables,
  };
  return { ...content, sha256: await digestOf(content) };
}
