import { db } from '@/lib/db/database';

export const BACKUP_FORMAT = 'winnow-backup';
export const BACKUP_VERSION = 1;

/** One file with everything: every table, every row, the trash and private wins included. */
export interface Backup {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601, UTC. */
  exportedAt: string;
  tables: Record<string, unknown[]>;
}

/** Reads the whole database in one transaction, so that the file shows one moment. */
export async function readBackup(now: Date): Promise<Backup> {
  const tables = await db.transaction('r', db.tables, () =>
    Promise.all(db.tables.map(async (table): Promise<[string, unknown[]]> => [table.name, await table.toArray()])),
  );
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: now.toISOString(),
    tables: Object.fromEntries(tables),
  };
}
