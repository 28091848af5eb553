import { Dexie, type Table } from 'dexie';
import type { StoredRow } from '@/lib/domain/record';

/** The copy of the log as a database of its own, which a browser that damages the first one may leave whole. */
export class DatabaseShadow extends Dexie {
  declare rows: Table<{ table: string; id: string; row: StoredRow }, [string, string]>;

  constructor(name = 'winnow-shadow') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rows: '[table+id]' });
  }

  async put(table: string, rows: readonly StoredRow[]): Promise<void> {
    await this.rows.bulkPut(rows.map((row) => ({ table, id: row.id, row })));
  }

  async remove(table: string, ids: readonly string[]): Promise<void> {
    await this.rows.bulkDelete(ids.map((id): [string, string] => [table, id]));
  }

  async read(table: string, ids: readonly string[]): Promise<StoredRow[]> {
    const found = await this.rows.bulkGet(ids.map((id): [string, string] => [table, id]));
    return found.flatMap((kept) => (kept ? [kept.row] : []));
  }

  async list(): Promise<Map<string, string[]>> {
    const ids = new Map<string, string[]>();
    for (const [table, id] of await this.rows.toCollection().primaryKeys()) {
      const known = ids.get(table);
      if (known) known.push(id);
      else ids.set(table, [id]);
    }
    return ids;
  }

  async clear(): Promise<void> {
    await this.rows.clear();
  }

  async renew(): Promise<void> {
    await this.delete({ disableAutoOpen: false });
    await this.open();
  }
}
