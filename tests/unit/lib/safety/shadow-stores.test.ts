import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DatabaseShadow } from '@/lib/db/shadow-database';
import { StorageShadow } from '@/lib/safety/shadow-in-storage';
import { leaveClean, MemoryShadow, startClean } from './a-log';

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

describe('where the copy is', () => {
  beforeEach(async () => {
    await startClean();
    vi.resetModules();
  });
  const open = async () => (await import('@/lib/safety/shadow-store')).openShadowStore();

  it('is in storage.local once that is closed to pages', async () => {
    const close = vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockResolvedValue(undefined as never);
    await (await open()).put('wins', [row('a')]);
    expect(close).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ 'shadow:wins:a': row('a') });
  });

  it('leaves no word in storage.local where that cannot be closed', async () => {
    await (await open()).put('wins', [row('a')]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await new DatabaseShadow().read('wins', ['a'])).toEqual([row('a')]);
  });
});
