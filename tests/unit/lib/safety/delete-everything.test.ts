// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db/database';
import { machine } from '@/lib/db/machine/machine';
import { listTables } from '@/lib/db/rows/rows';
import { DatabaseShadow } from '@/lib/db/shadow-database';
import { catchUp } from '@/lib/safety/copy/compare-log';
import { settle } from '@/lib/safety/copy/shadow';
import { deleteEverything } from '@/lib/safety/delete-everything';
import { isFirstRun } from '@/lib/safety/first-run';
import { keepJournal } from '@/lib/safety/journal/journal';
import { readJournal } from '@/lib/safety/journal/journal-entry';
import { checkLog } from '@/lib/safety/start-up-check';
import { leaveClean, save, startClean } from './a-log';

afterAll(leaveClean);
beforeEach(startClean);

const at = '2026-11-29T12:00:00.000Z';

describe('deleting everything', () => {
  it('leaves nothing of the log nor beside it, and nothing brings it back', async () => {
    await machine.backups.put({ where: 'downloads', at, file: 'winnow.json' });
    await save('One');
    await catchUp(new DatabaseShadow(), new Date(), (work) => work());
    keepJournal();
    await save('Two, on its way into the copy');
    localStorage.setItem('left', 'words');
    expect(await deleteEverything()).toEqual({ ok: true });
    const ended = () => readJournal().then((journal) => [...journal.values()].every(({ done }) => done));
    await vi.waitFor(async () => expect(await ended()).toBe(true), 10_000);
    await settle(new DatabaseShadow(), await readJournal(), new Date());
    const tables = [...listTables().map((table) => db.table(table)), ...machine.tables];
    const left = await Promise.all(tables.map((table) => table.count()));
    expect(left.every((count) => count === 0)).toBe(true);
    expect([...(await new DatabaseShadow().list()).values()].flat()).toEqual([]);
    expect(localStorage).toHaveLength(0);
    expect(await checkLog()).toEqual({ state: 'fine' });
    expect(await isFirstRun()).toBe(true);
    expect(await db.wins.count()).toBe(0);
  });

  it.each([
    ['the copy', () => vi.spyOn(DatabaseShadow.prototype, 'clear').mockRejectedValue(new Error('no'))],
    ['the canary', () => vi.spyOn(fakeBrowser.storage.local, 'clear').mockRejectedValue(new Error('no'))],
  ])('deletes nothing where %s cannot be cleared: it would bring the log back', async (_what, refuse) => {
    await machine.backups.put({ where: 'downloads', at, file: 'winnow.json' });
    await save('One');
    refuse();
    expect(await deleteEverything()).toMatchObject({ ok: false });
    expect([await db.wins.count(), await machine.backups.count()]).toEqual([1, 1]);
  });
});
