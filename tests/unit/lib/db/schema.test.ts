import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { SHIPPED_STORES, WinnowDatabase } from '@/lib/db/schema';
import { SCHEMA_VERSION } from '@/lib/domain/record';
import { FIXTURE as fixture } from './shipped/shipped';

const NAME = 'winnow-upgrade-walk';

afterEach(() => Dexie.delete(NAME));

describe('the shipped schema', () => {
  it('is the one written down, version by version', () => {
    expect(SHIPPED_STORES.map(({ version, stores }) => ({ version, stores }))).toEqual(
      fixture.versions.map(({ version, stores }) => ({ version, stores })),
    );
  });

  for (const [index, shipped] of fixture.versions.entries()) {
    it(`keeps every row of version ${shipped.version} through all later versions`, async () => {
      const old = new Dexie(NAME);
      for (const { version, stores } of fixture.versions.slice(0, index + 1)) old.version(version).stores(stores);
      for (const [table, rows] of Object.entries(shipped.rows)) await old.table(table).bulkAdd(rows);
      old.close();

      const now = new WinnowDatabase(NAME);
      for (const [table, rows] of Object.entries(shipped.rows)) {
        expect(await now.table(table).orderBy(':id').toArray(), table).toEqual(
          [...rows].sort((a, b) => a.id.localeCompare(b.id)).map((row) => expect.objectContaining(row)),
        );
      }
      now.close();
    });
  }

  it('fills in, on reading, what a row of older code lacks', async () => {
    const now = new WinnowDatabase(NAME);
    const [old] = fixture.rolledBack;
    await now.table('wins').add(old);
    const win = await now.wins.get(old?.id ?? '');
    expect(win).toMatchObject({ title: old?.title, outcome: '', people: [], occurredOn: '2026-10-03' });
    now.close();
  });

  it('says which version a row is written by', () => {
    // One that only adds what is counted changes no row.
    const changing = fixture.versions.filter(({ rows }) => Object.keys(rows).length > 0);
    expect(SCHEMA_VERSION).toBe(changing.at(-1)?.version);
  });
});
