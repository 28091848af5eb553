import { Dexie } from 'dexie';

/** Winnow's own tables and indexes, put here when the floor is built. */
declare const WINNOW_STORES: Record<string, string>;

export const db = new Dexie('floor', { chromeTransactionDurability: 'strict' });
db.version(1).stores(WINNOW_STORES);
