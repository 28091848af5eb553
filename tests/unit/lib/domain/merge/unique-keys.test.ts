import { describe, expect, it } from 'vitest';
import { SHIPPED_STORES } from '@/lib/db/schema';
import { FOLDED, MACHINE_TABLES, TABLE_LAWS } from '@/lib/domain/merge/unique-keys';

/** The stores of today: the last word on each table. */
const stores = new Map<string, string>(SHIPPED_STORES.flatMap(({ stores: shipped }) => Object.entries(shipped)));
const known = (table: string) => table in TABLE_LAWS || MACHINE_TABLES.includes(table) || table === FOLDED;
/** Made of other rows, on each machine by itself. */
const isCounted = (table: string) => table === 'aggregates';

describe('what the merge knows of the tables', () => {
  it('is every table of the schema, and no other', () => {
    console.log(`${stores.size} tables, ${Object.keys(TABLE_LAWS).length} with a law of the merge`);
    expect([...stores.keys()].filter((table) => !known(table) && !isCounted(table))).toEqual([]);
    expect(Object.keys(TABLE_LAWS).filter((table) => !stores.has(table))).toEqual([]);
  });

  it.each([...stores])('has the unique key of %s', (table, store) => {
    if (!(table in TABLE_LAWS)) return;
    const unique = store.split(',').flatMap((index) => {
      const key = /^\s*&\[?([^\]]+)\]?$/.exec(index)?.[1];
      return key === undefined ? [] : [key.split('+')];
    });
    // Two unique keys of one table would need more than one row to stand for another.
    expect(unique.length).toBeLessThanOrEqual(1);
    expect(TABLE_LAWS[table]?.unique ?? null).toEqual(unique[0] ?? null);
  });

  it('points from tables that are there to tables that are there', () => {
    const targets = Object.values(TABLE_LAWS).flatMap(({ refers }) => Object.values(refers));
    expect(targets.filter((table) => !stores.has(table))).toEqual([]);
  });
});
