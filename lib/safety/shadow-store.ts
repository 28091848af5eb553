import { DatabaseShadow } from '@/lib/db/shadow-database';
import type { StoredRow } from '@/lib/domain/record';
import { closeToPages } from './closed-storage';
import { exclusively } from './exclusively';
import { gatherRows } from './gather-rows';
import { StorageShadow } from './shadow-in-storage';

/** A second copy of every row, outside the database that holds the log. */
export interface ShadowStore {
  put(table: string, rows: readonly StoredRow[]): Promise<void>;
  remove(table: string, ids: readonly string[]): Promise<void>;
  /** Those of `ids` that it has. */
  read(table: string, ids: readonly string[]): Promise<StoredRow[]>;
  /** The ids that it has, by table. */
  list(): Promise<Map<string, string[]>>;
  clear(): Promise<void>;
  /** Where it can be broken by itself: an empty one in its place. */
  renew?(): Promise<void>;
}

let opened: Promise<ShadowStore> | undefined;

/**
 * Where this browser keeps the copy best. `storage.local` outlives a damaged database, but only in Chromium can it be
 * closed to content scripts; elsewhere the copy is a database of its own.
 */
export function openShadowStore(): Promise<ShadowStore> {
  opened ??= chooseStore();
  return opened;
}

async function chooseStore(): Promise<ShadowStore> {
  if (!(await closeToPages())) return new DatabaseShadow();
  const store = new StorageShadow();
  // A lock of its own: it is opened by those, too, who hold the other.
  await exclusively(() => gatherRows(store), 'winnow-gather');
  return store;
}
