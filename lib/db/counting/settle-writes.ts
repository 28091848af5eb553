import type { Dexie, Transaction } from 'dexie';
import { settleAggregates } from './keep-aggregates';

type Scope = (transaction: Transaction) => unknown;

/** Has every transaction of `database` that writes end with counting what it changed. */
export function settleWrites(database: Dexie): void {
  const begin = database.transaction.bind(database) as (...given: unknown[]) => unknown;
  const settled = (mode: string, ...given: unknown[]) => {
    const scope = given.pop() as Scope;
    if (mode.startsWith('r') && !mode.startsWith('rw')) return begin(mode, ...given, scope);
    return begin(mode, ...given, async (transaction: Transaction) => {
      const result = await scope(transaction);
      // One that runs within another is counted with it.
      if (!isWithin(transaction)) await settleAggregates(transaction.idbtrans);
      return result;
    });
  };
  database.transaction = settled as Dexie['transaction'];
}

function isWithin(transaction: Transaction & { parent?: Transaction | null }): boolean {
  return Boolean(transaction.parent);
}
