import { Dexie } from 'dexie';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { WinnowDatabase } from '@/lib/db/schema';
import { chooseSeed, randomFrom } from '../../../e2e/seed/random';
import { byId, FIXTURE, fill, openShipped, type Row, readRaw, rowsOf } from './shipped/shipped';

const NAME = 'winnow-upgrade-all';
const kills = process.env.WINNOW_LONG ? 50 : 5;
const seed = chooseSeed();
const random = randomFrom(seed);
const versions = FIXTURE.versions.map(({ version }) => version);
const newest = versions.at(-1) ?? 0;
const figures = { seed, versions: versions.length, kills: 0, rollbacks: 0, rows: 0, lost: 0, changed: 0 };

afterEach(() => Dexie.delete(NAME));
afterAll(() => console.log('upgrade-all, rollback', JSON.stringify(figures)));

/** Counts what an upgrade does to the schema, and ends it as a killed browser does before its step number `at`. */
async function killUpgrade(at: number, act: () => Promise<unknown>): Promise<number> {
  let steps = 0;
  const killed = (real: (...given: never[]) => unknown) =>
    function step(this: unknown, ...given: never[]) {
      if (steps++ === at) throw new DOMException('killed', 'AbortError');
      return real.apply(this, given);
    };
  const { createObjectStore } = IDBDatabase.prototype;
  const { createIndex, deleteIndex } = IDBObjectStore.prototype;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(killed(createObjectStore) as never);
  vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(killed(createIndex) as never);
  vi.spyOn(IDBObjectStore.prototype, 'deleteIndex').mockImplementation(killed(deleteIndex) as never);
  await act();
  vi.restoreAllMocks();
  return steps;
}

async function makeOld(version: number): Promise<void> {
  await Dexie.delete(NAME);
  const old = openShipped(NAME, version);
  await fill(old, rowsOf(version));
  old.close();
}

async function expectRows(database: Dexie, rows: Record<string, Row[]>): Promise<void> {
  const found = await readRaw(database, Object.keys(rows));
  for (const [table, each] of Object.entries(rows)) {
    const stored = new Map((found[table] ?? []).map((row) => [(row as Row).id, row]));
    figures.rows += each.length;
    figures.lost += each.filter(({ id }) => !stored.has(id)).length;
    figures.changed += each.filter((row) => JSON.stringify(stored.get(row.id)) !== JSON.stringify(row)).length;
    expect(byId([...stored.values()] as Row[]), table).toEqual(byId(each));
  }
}

describe('upgrade-all', () => {
  it.each(versions.filter((version) => version < newest))(
    `from version %i, killed at ${kills} random points: no row lost or changed`,
    async (version) => {
      await makeOld(version);
      const whole = new WinnowDatabase(NAME);
      const steps = await killUpgrade(-1, () => whole.open());
      whole.close();
      expect(steps).toBeGreaterThan(0);
      for (let kill = 0; kill < kills; kill++) {
        await makeOld(version);
        const at = Math.floor(random() * steps);
        const killed = new WinnowDatabase(NAME);
        await killUpgrade(at, () => expect(killed.open(), `step ${at} of ${steps}, seed ${seed}`).rejects.toThrow());
        killed.close();
        figures.kills += 1;
        // Nothing of the upgrade stands: the build before it would find its own log.
        const old = openShipped(NAME, version);
        await expectRows(old, rowsOf(version));
        expect(old.backendDB().version).toBe(version * 10);
        old.close();
        const now = new WinnowDatabase(NAME);
        await expectRows(now, rowsOf(version));
        now.close();
      }
    },
  );
});

describe('rollback', () => {
  it.each(versions.filter((version) => version < newest))(
    'to version %i and forward again: what either wrote is there as it was written, and can be read',
    async (version) => {
      vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      const now = new WinnowDatabase(NAME);
      await fill(now, rowsOf(newest));
      now.close();

      const rolledBack = openShipped(NAME, version);
      const written = Object.fromEntries(
        Object.entries(rowsOf(version)).map(([table, rows]) => [table, rows.map((row) => other(row))]),
      );
      await expectRows(rolledBack, rowsOf(newest));
      await fill(rolledBack, written);
      const [win] = written.wins ?? [];
      await rolledBack.table('wins').update(win?.id, { title: 'Changed by the older build' });
      rolledBack.close();
      figures.rollbacks += 1;

      const forward = new WinnowDatabase(NAME);
      const both = Object.fromEntries(
        Object.entries(rowsOf(newest)).map(([table, rows]) => [
          table,
          [
            ...rows,
            ...(written[table] ?? []).map((row) =>
              row === win ? { ...row, title: 'Changed by the older build' } : row,
            ),
          ],
        ]),
      );
      await expectRows(forward, both);
      const read = await forward.wins.get(win?.id ?? '');
      expect(read).toMatchObject({ title: 'Changed by the older build', people: expect.any(Array), deletedAt: null });
      forward.close();
      vi.restoreAllMocks();
    },
  );
});

/** The same row under another id and other unique keys. */
function other(row: Row): Row {
  const text = (value: unknown) => (typeof value === 'string' ? `${value}-2` : value);
  const unique = ['key', 'behaviourId', 'origin', 'monday', 'layout', 'ladderId', 'term'];
  const entries = Object.entries(row).map(([field, value]) => [field, unique.includes(field) ? text(value) : value]);
  return { ...Object.fromEntries(entries), id: `99${row.id.slice(2)}` };
}
