import { Dexie } from 'dexie';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blankWin } from '@/lib/domain/win/win';

/** Each test has the modules of a page of its own: a page that is outdated once stays so. */
async function openPage() {
  vi.resetModules();
  const { db } = await import('@/lib/db/database');
  const connection = await import('@/lib/db/opening/connection');
  const leaving = await import('@/lib/db/opening/leaving');
  const wins = await import('@/lib/db/win/wins');
  const drafts = await import('@/lib/db/drafts');
  pages.push(db);
  return { db, ...connection, ...leaving, ...wins, ...drafts };
}
const pages: { close: () => void }[] = [];
const newWin = () => ({ winId: crypto.randomUUID(), fields: blankWin('2026-11-02', 'A win') });

/** Opens the log as the next version of Winnow does. */
function openAs(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('winnow', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

beforeEach(() => Dexie.delete('winnow'));
// Test files share a process, and what one has loaded.
afterAll(() => void vi.resetModules());
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  await Dexie.delete('winnow');
});

describe('a page when a newer Winnow opens the log', () => {
  it('writes its drafts, gives up the log, and tells every later command why', async () => {
    const page = await openPage();
    page.yieldToNewer();
    await page.saveWin(newWin());
    const told = vi.fn();
    page.watchConnection(told);
    page.beforeClosing(() => void page.keepDraft('popup', 'quick-log', { text: 'Half a wo' }));
    const newer = await openAs(1000);
    expect(page.readConnection()).toBe('outdated');
    expect(told).toHaveBeenCalledTimes(1);
    const refused = { ok: false, reason: 'storage-outdated' };
    expect(await page.saveWin(newWin())).toEqual(refused);
    expect(await page.keepDraft('popup', 'quick-log', { text: 'Half a word' })).toEqual(refused);
    const request = newer.transaction('drafts').objectStore('drafts').getAll();
    const rows = await new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows).toMatchObject([{ fields: { text: 'Half a wo' } }]);
    newer.close();
  });

  it('waits for a save that is under way: what is told as saved is there', async () => {
    const page = await openPage();
    page.yieldToNewer();
    await page.db.open();
    const saving = Array.from({ length: 20 }, () => page.saveWin(newWin()));
    const newer = await openAs(1000);
    const saved = (await Promise.all(saving)).filter(({ ok }) => ok);
    const request = newer.transaction('wins').objectStore('wins').count();
    const count = await new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
    expect(saved).toHaveLength(20);
    expect(count).toBe(20);
    newer.close();
  });

  it('closes and opens again with the next command where it is the worker, which cannot be reloaded by a press', async () => {
    const worker = await openPage();
    await worker.db.open();
    const newer = await openAs(1000);
    newer.close();
    expect(await worker.saveWin(newWin())).toMatchObject({ ok: true });
    expect(await worker.db.wins.count()).toBe(1);
  });

  it('goes on with a new log where the log was deleted', async () => {
    const page = await openPage();
    page.yieldToNewer();
    await page.saveWin(newWin());
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('winnow').onsuccess = resolve;
    });
    expect(page.readConnection()).toBe('fine');
    expect(await page.saveWin(newWin())).toMatchObject({ ok: true });
    expect(await page.db.wins.count()).toBe(1);
  });
});

describe('a page that finds an older Winnow holding the log', () => {
  it('refuses to write instead of waiting for ever, writes nothing later, and goes on once the other is gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const older = await openAs(10);
    const page = await openPage();
    const first = page.saveWin(newWin());
    await vi.waitFor(() => expect(page.readConnection()).toBe('blocked'), 10_000);
    vi.advanceTimersByTime(3000);
    expect(await first).toEqual({ ok: false, reason: 'storage-blocked' });
    older.close();
    await vi.waitFor(() => expect(page.readConnection()).toBe('fine'), 10_000);
    expect(await page.db.wins.count()).toBe(0);
    expect(await page.saveWin(newWin())).toMatchObject({ ok: true });
    expect(await page.db.wins.count()).toBe(1);
  });
});

describe('a log that cannot be opened', () => {
  it.each([
    ['InvalidStateError', 'storage-forbidden'],
    ['SecurityError', 'storage-forbidden'],
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-failed'],
    ['VersionError', 'storage-outdated'],
  ])('is told after %s as %s, and tried again by the next command', async (name, reason) => {
    const page = await openPage();
    const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException(name, name);
    });
    expect(await page.saveWin(newWin())).toEqual({ ok: false, reason });
    open.mockRestore();
    expect(await page.saveWin(newWin())).toMatchObject({ ok: true });
    expect(await page.db.wins.count()).toBe(1);
  });
});

describe('a page that still looks at the log', () => {
  it('runs no command before it has done so, and each of them after', async () => {
    const page = await openPage();
    let end = () => {};
    page.holdCommands(new Promise<void>((resolve) => (end = resolve)));
    const saving = page.saveWin(newWin());
    expect(await page.db.wins.count()).toBe(0);
    end();
    expect((await saving).ok).toBe(true);
    expect(await page.db.wins.count()).toBe(1);
    page.holdCommands(Promise.reject(new Error('no')));
    expect((await page.saveWin(newWin())).ok).toBe(true);
  });
});
