import type { StoredRow } from '@/lib/domain/record';

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
