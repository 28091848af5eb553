import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { FIXTURE, rowsOf } from '../unit/lib/db/shipped/shipped';
import { bundle } from './browser/bundle';
import { openBrowser } from './browser/killable-browser';
import { readStored, readTable } from './log/read-stored';
import { chooseSeed, randomFrom } from './seed/random';

const kills = process.env.WINNOW_LONG ? 100 : 1;
/** Acknowledged before each kill, at least. */
const SAVES_A_KILL = process.env.WINNOW_LONG ? 100 : 30;
const upgrades = process.env.WINNOW_LONG ? 50 : 1;
/** Pages write to the first two by themselves; of hosts the worker takes off those that this browser never allowed. */
const WRITTEN_BY_WINNOW = ['settings', 'drafts', 'hosts'];
const seed = chooseSeed();

async function onProfile(act: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'winnow-kill-'));
  await act(profile);
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}

test(`browser-kill: the whole process group killed ${kills} times while saving: no acknowledged save lost`, async () => {
  test.setTimeout(kills * 40_000 + 60_000);
  const random = randomFrom(seed);
  const script = await bundle('tests/e2e/log/log-commands.ts', 'winnowLog');
  await onProfile(async (profile) => {
    const acknowledged = new Set<string>();
    for (let kill = 0; kill < kills; kill++) {
      const browser = await openBrowser(profile);
      const app = await browser.open('options.html#/privacy');
      await app.exposeFunction('acknowledge', (winId: string) => void acknowledged.add(winId));
      await app.evaluate(script);
      const [before, more] = [acknowledged.size, Math.floor(random() * 20)];
      // It never ends by itself.
      app.evaluate(saveOn, blankWin('2026-11-02', '')).catch(() => undefined);
      await expect
        .poll(() => acknowledged.size - before, { intervals: [5], timeout: 120_000 })
        .toBeGreaterThan(SAVES_A_KILL + more);
      await browser.kill();
    }
    const last = await openBrowser(profile);
    const { wins } = await (await last.open('options.html#/settings')).evaluate(readStored);
    const stored = new Set(wins.map(({ id }) => id));
    const lost = [...acknowledged].filter((winId) => !stored.has(winId)).length;
    const figures = { seed, kills, acknowledged: acknowledged.size, stored: stored.size, lost };
    console.log('browser-kill', JSON.stringify(figures));
    expect(lost).toBe(0);
    await last.context.close();
  });
});

test(`upgrade-all: ${upgrades} upgrades in a real browser, killed on the way: no row lost or changed`, async () => {
  test.setTimeout(upgrades * 30_000 + 60_000);
  const random = randomFrom(seed);
  const old = FIXTURE.versions.slice(0, -1);
  const first = Math.floor(random() * old.length);
  const figures = { seed, versions: new Set<number>(), kills: 0, rows: 0, lost: 0, changed: 0 };
  for (let round = 0; round < upgrades; round++) {
    // Each in turn: a long run has them all.
    const { version } = old[(first + round) % old.length] ?? { version: 1 };
    figures.versions.add(version);
    await onProfile(async (profile) => {
      const rows = rowsOf(version);
      const killed = await openBrowser(profile);
      const stores = Object.assign({}, ...old.filter((each) => each.version <= version).map((each) => each.stores));
      // A page of the extension's own that runs none of its code.
      await (await killed.open('manifest.json')).evaluate(makeOld, { version, stores, rows });
      // Where the browser dies before it knows of the page, this never ends.
      killed.open('options.html#/wins').catch(() => undefined);
      await wait(random() * 400);
      await killed.kill();
      figures.kills += 1;

      const second = await openBrowser(profile);
      const app = await second.open('options.html#/wins');
      await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
      for (const [table, each] of Object.entries(rows)) {
        if (WRITTEN_BY_WINNOW.includes(table)) continue;
        const found = new Map((await rowsIn(app, table)).map((row) => [row.id, row]));
        figures.rows += each.length;
        figures.lost += each.filter(({ id }) => !found.has(id)).length;
        figures.changed += each.filter((row) => found.has(row.id) && !isDeepStrictEqual(found.get(row.id), row)).length;
      }
      expect(figures, `from version ${version}, round ${round}, seed ${seed}`).toMatchObject({ lost: 0, changed: 0 });
      await second.context.close();
    });
  }
  console.log('upgrade-all in the browser', JSON.stringify({ ...figures, versions: [...figures.versions] }));
});

const rowsIn = (page: Page, table: string) => readTable(page, table);

/** Runs in a page: saves one win after the other, and tells each that was acknowledged. */
async function saveOn(blank: WinFields): Promise<void> {
  const { saveWin } = Reflect.get(globalThis, 'winnowLog');
  const acknowledge: (winId: string) => Promise<void> = Reflect.get(globalThis, 'acknowledge');
  for (;;) {
    const winId = crypto.randomUUID();
    const { ok } = await saveWin({ winId, fields: { ...blank, title: winId } });
    if (ok) void acknowledge(winId);
  }
}

/** Runs in a page: puts the log of an older version in the place of the one that is there. */
async function makeOld({
  version,
  stores,
  rows,
}: {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, object[]>;
}): Promise<void> {
  const settled = (request: IDBOpenDBRequest) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const fill = (request: IDBOpenDBRequest) => {
    for (const [name, schema] of Object.entries(stores)) {
      const [key = 'id', ...indexes] = schema.split(', ');
      const store = request.result.createObjectStore(name, { keyPath: key });
      for (const index of indexes) {
        const indexName = index.replace(/^[&*]+/, '');
        const keyPath = indexName.startsWith('[') ? indexName.slice(1, -1).split('+') : indexName;
        store.createIndex(indexName, keyPath, { unique: index.includes('&'), multiEntry: index.includes('*') });
      }
      for (const row of rows[name] ?? []) store.put(row);
    }
  };
  // Asked for in one breath: nothing of Winnow's comes in between.
  const deleted = settled(indexedDB.deleteDatabase('winnow'));
  const request = indexedDB.open('winnow', version * 10);
  request.onupgradeneeded = () => fill(request);
  await deleted;
  (await settled(request)).close();
}
