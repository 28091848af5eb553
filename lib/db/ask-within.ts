import { Dexie } from 'dexie';
import { db } from './database';

/** A question to the caller's transaction, which ends where it is left without one: the page has its turn meanwhile. */
export function askWithin(): PromiseLike<unknown> {
  const [table = ''] = Dexie.currentTransaction.storeNames;
  return db.table(table).limit(1).primaryKeys();
}
