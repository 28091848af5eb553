import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db/database';
import { keepDraft } from '@/lib/db/drafts';
import * as rows from '@/lib/db/rows/rows';
import { changeSettings } from '@/lib/db/settings';
import { DatabaseShadow } from '@/lib/db/shadow-database';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { acceptLog } from '@/lib/safety/accept-log';
import { CANARY, dismissRecovery, readSigns } from '@/lib/safety/canary';
import { clearSafetyNet } from '@/lib/safety/clear-safety-net';
import { catchUp } from '@/lib/safety/copy/compare-log';
import type { Step } from '@/lib/safety/copy/copy-table';
import { settle } from '@/lib/safety/copy/shadow';
import { isFirstRun } from '@/lib/safety/first-run';
import { keepJournal } from '@/lib/safety/journal/journal';
import { readJournal } from '@/lib/safety/journal/journal-entry';
import { recoverLog } from '@/lib/safety/recover';
import { checkLog, hearSigns } from '@/lib/safety/start-up-check';
import { pullRequestArtifact } from '../domain/a-pull-request';
import { damage, leaveClean, retitle, save, startClean } from './a-log';

afterAll(leaveClean);

beforeEach(startClean);

const step: Step = (work) => work();
const copyAll = () => catchUp(new DatabaseShadow(), new Date(), step);
const titles = async () => (await db.wins.toArray()).map(({ title }) => title).sort();

describe('the start-up check', () => {
  it('is fine with an empty log and nothing beside it: a first run', async () => {
    expect(await checkLog()).toEqual({ state: 'fine' });
    expect(await isFirstRun()).toBe(true);
  });

  it('is fine when the log has what it had, or more', async () => {
    await save('One');
    await copyAll();
    expect(await checkLog()).toEqual({ state: 'fine' });
    await save('Two');
    expect(await checkLog()).toEqual({ state: 'fine' });
    expect(await isFirstRun()).toBe(false);
  });

  it('says early that the log seems whole, and never of one that has lost a table', async () => {
    await save('One');
    await copyAll();
    const seemsWhole = vi.fn();
    await checkLog(new Date(), seemsWhole);
    expect(seemsWhole).toHaveBeenCalledOnce();
    await damage();
    await checkLog(new Date(), seemsWhole);
    expect(seemsWhole).toHaveBeenCalledOnce();
  });

  it('leaves no trace of its probe, with settings or without', async () => {
    await checkLog();
    expect(await db.settings.count()).toBe(0);
    await changeSettings({ theme: 'dark' });
    const before = await db.settings.toArray();
    await checkLog();
    expect(await db.settings.toArray()).toEqual(before);
  });

  it('puts back a log that is empty, and tells it until it was read', async () => {
    await save('One');
    await save('Two');
    await copyAll();
    const before = await db.wins.toArray();
    await damage();
    expect(await isFirstRun()).toBe(false);
    expect(await checkLog()).toMatchObject({ state: 'recovered', recovery: { counts: { wins: 2 }, left: 0 } });
    expect(await db.wins.toArray()).toEqual(before);
    expect(await checkLog()).toMatchObject({ state: 'recovered' });
    await dismissRecovery();
    expect(await checkLog()).toEqual({ state: 'fine' });
  });

  it('puts back an edit that was lost, and nothing over a newer one', async () => {
    const [lost, newer] = [await save('One'), await save('Two')];
    const before = await db.wins.bulkGet([lost]);
    await retitle(lost, 'One, edited');
    await copyAll();
    const { canary } = await readSigns();
    await fakeBrowser.storage.local.set({ [CANARY]: { ...canary, recent: [['wins', lost, 2]] } });
    await retitle(newer, 'Two, edited since');
    if (before[0]) await db.wins.put(before[0]);
    expect(await checkLog()).toMatchObject({ state: 'recovered', recovery: { counts: { wins: 1 } } });
    expect(await titles()).toEqual(['One, edited', 'Two, edited since']);
  });

  it('does not bring back what the user took away', async () => {
    await save('One');
    const gone = await save('Two');
    await copyAll();
    await db.wins.delete(gone);
    const entry = { at: 0, done: false, put: {}, removed: { wins: [gone] } };
    await fakeBrowser.storage.local.set({ 'journal:1': entry });
    expect(await checkLog()).toEqual({ state: 'fine' });
    expect(await titles()).toEqual(['One']);
  });

  it('asks where the copy lacks them, too; going on stops the asking', async () => {
    await save('One');
    await save('Two');
    await copyAll();
    await new DatabaseShadow().clear();
    await damage();
    await save('Three');
    expect(await checkLog()).toMatchObject({ state: 'ask', why: 'missing', missing: { wins: 1 }, found: { wins: 1 } });
    expect(await isFirstRun()).toBe(false);
    expect(await titles()).toEqual(['Three']);
    await acceptLog(new Date());
    expect(await checkLog()).toEqual({ state: 'fine' });
  });

  it('goes on asking when as many are saved as are missing, until the user has decided', async () => {
    keepJournal();
    const settleAll = () =>
      vi.waitFor(async () => {
        await settle(new DatabaseShadow(), await readJournal(), new Date());
        expect((await readJournal()).size).toBe(0);
      }, 10_000);
    await save('One');
    await save('Two');
    await settleAll();
    await new DatabaseShadow().clear();
    await damage();
    keepJournal();
    expect(await checkLog()).toMatchObject({ state: 'ask', missing: { wins: 2 } });
    for (let n = 0; n < 30; n++) await save(`Since ${n}`);
    await settleAll();
    expect(await checkLog()).toMatchObject({ state: 'ask', missing: { wins: 2 }, found: { wins: 30 } });
    await acceptLog(new Date());
    expect(await checkLog()).toEqual({ state: 'fine' });
  });

  it('stops asking once a backup has brought what was missing', async () => {
    await save('One');
    await copyAll();
    const before = await db.wins.toArray();
    await new DatabaseShadow().clear();
    await damage();
    expect(await checkLog()).toMatchObject({ state: 'ask', missing: { wins: 1 } });
    await db.wins.bulkPut(before);
    expect(await checkLog()).toEqual({ state: 'fine' });
    expect((await readSigns()).canary?.owed).toBeUndefined();
  });

  it('counts nothing of a long log, and is told by the canary what the worker found missing', async () => {
    await save('One');
    await copyAll();
    const { canary } = await readSigns();
    const counting = vi.spyOn(rows, 'countRows');
    await fakeBrowser.storage.local.set({ [CANARY]: { ...canary, tables: { ...canary?.tables, wins: 100_000 } } });
    expect(await checkLog()).toEqual({ state: 'fine' });
    expect(counting).not.toHaveBeenCalled();
    const heard = vi.fn();
    hearSigns(heard);
    // As the worker does, once for each start of the browser.
    expect(await catchUp(new DatabaseShadow(), new Date(), step)).toMatchObject({ whole: false });
    await recoverLog(new Date());
    expect(heard).toHaveBeenCalled();
    expect(await checkLog()).toMatchObject({ state: 'ask', missing: { wins: 99_999 }, found: { wins: 1 } });
  });

  it('says so where the copy does not answer, and never hangs on it', async () => {
    await save('One');
    await copyAll();
    await damage();
    vi.spyOn(DatabaseShadow.prototype, 'list').mockRejectedValue(new DOMException('no', 'UnknownError'));
    expect(await checkLog()).toMatchObject({ state: 'ask', missing: { wins: 1 }, isCopySilent: true });
    vi.mocked(DatabaseShadow.prototype.list).mockRestore();
    expect(await checkLog()).toMatchObject({ state: 'recovered', recovery: { counts: { wins: 1 } } });
  });

  it('asks nobody about drafts', async () => {
    await keepDraft('popup', 'log', { did: 'Half' });
    await copyAll();
    await new DatabaseShadow().clear();
    await damage();
    expect(await checkLog()).toEqual({ state: 'fine' });
  });

  it('puts back all but what another row has taken the place of', async () => {
    const artifact = () => ({ id: crypto.randomUUID(), fields: pullRequestArtifact(7) });
    const again = () =>
      saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-02', 'Saved'), artifact: artifact() });
    await again();
    await copyAll();
    await damage();
    await again();
    await save('Two');
    // The canary of the log before: more than there is.
    await fakeBrowser.storage.local.set({
      [CANARY]: { ...(await readSigns()).canary, tables: { wins: 3, artifacts: 1 } },
    });
    expect(await checkLog()).toMatchObject({ state: 'recovered', recovery: { counts: { wins: 1, artifacts: 0 } } });
    expect(await titles()).toEqual(['Saved', 'Saved', 'Two']);
    expect(await db.artifacts.count()).toBe(1);
  });

  it('leaves a row of the copy alone that is none', async () => {
    const id = await save('One');
    await copyAll();
    const [row] = await new DatabaseShadow().read('wins', [id]);
    await new DatabaseShadow().put('wins', [{ ...row, id, rev: 1, updatedAt: 'never' }]);
    await damage();
    expect(await checkLog()).toMatchObject({ state: 'ask', missing: { wins: 1 } });
    expect(await new DatabaseShadow().read('wins', [id])).toHaveLength(1);
  });

  it('recovers once where two pages look at once', async () => {
    await Promise.all(['a', 'b', 'c'].map(save));
    await copyAll();
    await damage();
    const found = await Promise.all([checkLog(), checkLog(), checkLog()]);
    expect(found.map(({ state }) => state)).toEqual(['recovered', 'recovered', 'recovered']);
    expect((await readSigns()).recovery?.counts).toEqual({ wins: 3 });
    expect(await titles()).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-failed'],
  ] as const)('is read-only where a write ends in %s', async (name, reason) => {
    await save('One');
    vi.spyOn(db, 'backendDB').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    expect(await checkLog()).toEqual({ state: 'read-only', reason });
  });

  it.each([
    ['InvalidStateError', 'unopened'],
    ['UnknownError', 'unopened'],
  ] as const)('asks where opening ends in %s, and says what there was', async (name, why) => {
    await save('One');
    await copyAll();
    vi.spyOn(db, 'open').mockReturnValue(Promise.reject(new DOMException('no', name)) as never);
    expect(await checkLog()).toEqual({ state: 'ask', why, missing: { wins: 1 }, found: {} });
    expect(await titles()).toEqual(['One']);
  });

  it('says nothing of a log whose canary cannot be read', async () => {
    await save('One');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no'));
    expect(await checkLog()).toEqual({ state: 'fine' });
  });

  it('puts back a log that turns out to be damaged while it is read', async () => {
    await save('One');
    await copyAll();
    const transaction = db.transaction.bind(db);
    let damaged = false;
    vi.spyOn(db, 'transaction').mockImplementation(((...given: Parameters<typeof transaction>) => {
      if (damaged) return transaction(...given);
      damaged = true;
      return damage().then(() => Promise.reject(new DOMException('corrupt', 'UnknownError')));
    }) as never);
    expect(await checkLog()).toMatchObject({ state: 'recovered', recovery: { counts: { wins: 1 } } });
    expect(await titles()).toEqual(['One']);
  });

  it('asks where the log opens and can never be read', async () => {
    await save('One');
    await copyAll();
    vi.spyOn(db, 'transaction').mockReturnValue(Promise.reject(new DOMException('corrupt', 'UnknownError')) as never);
    expect(await checkLog()).toMatchObject({ state: 'ask', why: 'unopened', missing: { wins: 1 } });
  });

  it('starts anew when everything was deleted', async () => {
    await save('One');
    await copyAll();
    await damage();
    await clearSafetyNet();
    expect(await checkLog()).toEqual({ state: 'fine' });
    expect(await isFirstRun()).toBe(true);
  });
});
