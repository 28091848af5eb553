import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DatabaseShadow } from '@/lib/db/shadow-database';
import { StorageShadow } from '@/lib/safety/copy/shadow-in-storage';
import { leaveClean, MemoryShadow, startClean } from '../a-log';

afterAll(leaveClean);

const row = (id: string, rev = 1) => ({ id, rev, updatedAt: '2026-11-29T12:00:00.000Z' });

describe.each([
  ['in storage.local', () => new StorageShadow()],
  ['in a database of its own', () => new DatabaseShadow()],
  ['in memory, for tests', () => new MemoryShadow()],
])('the copy %s', (_name, make) => {
  beforeEach(startClean);

  it('gives back what was put, newest state, and only what was asked for', async () => {
    const store = make();
    await store.put('wins', [row('a'), row('b')]);
    await store.put('wins', [row('b', 2)]);
    await store.put('claims', [row('a', 7)]);
    expect(await store.read('wins', ['b', 'c'])).toEqual([row('b', 2)]);
    expect(await store.read('claims', ['a'])).toEqual([row('a', 7)]);
    expect(new Map([...(await store.list())].map(([table, ids]) => [table, [...ids].sort()]))).toEqual(
      new Map([
        ['wins', ['a', 'b']],
        ['claims', ['a']],
      ]),
    );
  });

  it('takes away what was named, and nothing for nothing', async () => {
    const store = make();
    await store.put('wins', [row('a'), row('b')]);
    await store.put('wins', []);
    await store.remove('wins', []);
    await store.remove('wins', ['a', 'never there']);
    expect((await store.list()).get('wins')).toEqual(['b']);
    await store.clear();
    expect([...(await store.list()).values()].flat()).toEqual([]);
  });
});

it('the copy in storage.local is the one in memory after any acts, in whatever order', async () => {
  // Ids that share a bucket, ids that do not, and two tables with the same ids.
  const id = fc.integer({ min: 0, max: 15 }).map((at) => `${'0123456789abcdef'[at % 4]}00${at}`);
  const act = fc.record({
    table: fc.constantFrom('wins', 'claims'),
    ids: fc.uniqueArray(id, { maxLength: 6 }),
    rev: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  });
  const asked = Array.from({ length: 16 }, (_, at) => `${'0123456789abcdef'[at % 4]}00${at}`);
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
      await startClean();
      const [kept, expected] = [new StorageShadow(), new MemoryShadow()];
      for (const { table, ids, rev } of acts) {
        for (const store of [kept, expected]) {
          if (rev === undefined) await store.remove(table, ids);
          else
            await store.put(
              table,
              ids.map((of) => row(of, rev)),
            );
        }
      }
      for (const table of ['wins', 'claims']) {
        expect(await kept.read(table, asked)).toEqual(await expected.read(table, asked));
        expect([...((await kept.list()).get(table) ?? [])].sort()).toEqual(
          [...((await expected.list()).get(table) ?? [])].sort(),
        );
      }
    }),
    { numRuns: 60 },
  );
});

it('the copy in storage.local leaves no key behind where nothing is left', async () => {
  await startClean();
  const store = new StorageShadow();
  await store.put('wins', [row('abc1'), row('abc2')]);
  await fakeBrowser.storage.local.set({ canary: 'stays' });
  await store.remove('wins', ['abc1', 'abc2']);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ canary: 'stays' });
});

it('two changes of one bucket that are asked for at once are both kept', async () => {
  await startClean();
  const store = new StorageShadow();
  await Promise.all([
    store.put('wins', [row('abc1')]),
    store.put('wins', [row('abc2')]),
    store.remove('wins', ['abc1']),
  ]);
  expect(await store.read('wins', ['abc1', 'abc2'])).toEqual([row('abc2')]);
});

describe('where the copy is', () => {
  beforeEach(async () => {
    await startClean();
    vi.resetModules();
  });
  const open = async () => (await import('@/lib/safety/copy/open-shadow')).openShadowStore();

  it('is in storage.local once that is closed to pages', async () => {
    const close = vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockResolvedValue(undefined as never);
    await (await open()).put('wins', [row('a')]);
    expect(close).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'copy:wins:a': [row('a')], 'copyIds:wins:a': ['a'] });
  });

  it('leaves no word in storage.local where that cannot be closed', async () => {
    await (await open()).put('wins', [row('a')]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await new DatabaseShadow().read('wins', ['a'])).toEqual([row('a')]);
  });
});
