import { describe, expect, it } from 'vitest';
import { sayEnd } from '@/components/page-button/list/job-words';
import { NEW_WALK } from '@/lib/domain/walk';
import { aWorker, settle } from '../a-worker';
import { ADDRESS, aSession } from './a-session';
import { aSite, someRows } from './a-site';

/** Left after the second of three pages. */
const walk = { ...NEW_WALK, cursor: 'after-2', done: 8, saved: 8, total: 12 };

const keys = (worker: ReturnType<typeof aWorker>) =>
  worker.bodies('saveWin').map((body) => (body as { capture: { identity: { key: string } } }).capture.identity.key);

describe('the rows of a page', () => {
  it('are there when it opens, and what is in the log cannot be chosen', async () => {
    const worker = aWorker({ areSaved: () => ({ ok: true, saved: [true, false, false, true] }) });
    const { session } = aSession(worker);
    await session.open();
    expect(session.state.rows.map(({ isSaved }) => isSaved)).toEqual([true, false, false, true]);
    session.choose(true);
    expect(session.state.rows.map(({ isChosen }) => isChosen)).toEqual([false, true, true, false]);
    session.choose(false, 'ledger:1');
    expect(session.state.rows.map(({ isChosen }) => isChosen)).toEqual([false, false, true, false]);
  });

  it('that are chosen are saved one after the other, as imported', async () => {
    const { session, worker } = aSession();
    await session.open();
    session.choose(true, 'ledger:1');
    session.choose(true, 'ledger:3');
    await session.saveChosen();
    expect(keys(worker)).toEqual(['ledger:1', 'ledger:3']);
    expect(worker.bodies('saveWin').every(({ capturedBy }) => capturedBy === 'import')).toBe(true);
    expect(session.state.job).toMatchObject({ of: 'page', end: 'finished', progress: { walk: { saved: 2 } } });
    expect(session.state.rows.map(({ isSaved }) => isSaved)).toEqual([false, true, false, true]);
    expect(worker.bodies('keepWalk')).toEqual([]);
  });

  it('are saved under the same ids when it is tried again', async () => {
    const worker = aWorker({ saveWin: () => ({ ok: false, reason: 'unreachable' }) });
    const { session } = aSession(worker);
    await session.open();
    session.choose(true, 'ledger:0');
    await session.saveChosen();
    expect(session.state.job?.end).toBe('silent');
    worker.script.saveWin = ({ winId }) => ({ ok: true, winId: String(winId), result: 'added' });
    await session.resume();
    const [first, second] = worker.bodies('saveWin');
    expect(second?.winId).toBe(first?.winId);
    expect(session.state.job?.end).toBe('finished');
  });

  it('that the worker refuses do not hold up the others', async () => {
    const worker = aWorker();
    worker.script.saveWin = (body) =>
      (body as { capture: { title: string } }).capture.title === 'Entry 1'
        ? { ok: false, reason: 'not-allowed' }
        : { ok: true, winId: String(body.winId), result: 'added' };
    const { session } = aSession(worker);
    await session.open();
    session.choose(true);
    await session.saveChosen();
    expect(session.state.job).toMatchObject({ end: 'finished', progress: { walk: { saved: 3, refused: 1 } } });
  });
});

describe('all pages', () => {
  it('are walked, and nothing of the walk is kept once it is over', async () => {
    const { session, worker } = aSession();
    await session.open();
    await session.saveAll(true);
    expect(keys(worker)).toHaveLength(12);
    expect(session.state).toMatchObject({ step: 'choose', kept: null, job: { end: 'finished' } });
    expect(worker.bodies('dropWalk')).toEqual([{ list: ADDRESS }]);
  });

  it('bring back nothing that was thrown away, and say so; what is chosen by hand they do', async () => {
    const worker = aWorker();
    worker.script.saveWin = ({ winId, leavesTrash }) =>
      leavesTrash === true
        ? { ok: true, winId: String(winId), result: 'existing', inTrash: true }
        : { ok: true, winId: String(winId), result: 'restored' };
    const { session } = aSession(worker, aSite(1, 2));
    await session.open();
    await session.saveAll(true);
    expect(session.state.job).toMatchObject({ end: 'finished', progress: { walk: { saved: 0, trashed: 2 } } });
    expect(session.state.job && sayEnd(session.state.job, 0)).toBe(
      'Done. 0 saved to your inbox. 2 are in the trash and were left there.',
    );
    expect(session.state.rows.map(({ isSaved }) => isSaved)).toEqual([false, false]);
    session.choose(true, 'ledger:0');
    await session.saveChosen();
    expect(session.state.rows.map(({ isSaved }) => isSaved)).toEqual([true, false]);
  });

  it('of which only those of the page could be had are said to be partial, and can go on', async () => {
    const isPartial = true as const;
    const site = aSite(1, 2, () => ({ ok: true, rows: someRows(0, 2), next: null, total: null, isPartial }));
    const { session, worker } = aSession(aWorker(), site);
    await session.open();
    await session.saveAll(true);
    expect(session.state).toMatchObject({ job: { end: 'partial' }, kept: { cursor: null, saved: 2 } });
    expect(session.state.job && sayEnd(session.state.job, 0)).toMatch(
      /^Only the rows on this page were saved: .* Check that you are signed in.* 2 saved to your inbox\.$/,
    );
    expect(worker.bodies('dropWalk')).toEqual([]);
  });

  it('go on from what was kept when the page was left', async () => {
    const worker = aWorker({ readWalk: () => ({ ok: true, walk }) });
    const { session, site } = aSession(worker);
    await session.open();
    expect(session.state).toMatchObject({ kept: walk, job: { end: 'left' } });
    await session.resume();
    expect(site.asked).toEqual([null, 'after-2']);
    expect(session.state.job?.progress.walk).toMatchObject({ done: 12, saved: 12 });
  });

  it('stop with the list, and what was done by then is kept', async () => {
    const worker = aWorker();
    const { session } = aSession(worker);
    worker.script.saveWin = (body) => {
      if (worker.bodies('saveWin').length === 6) session.leave();
      return { ok: true, winId: String(body.winId), result: 'added' };
    };
    await session.open();
    await session.saveAll(true);
    await settle();
    expect(session.state).toMatchObject({ isOpen: false, job: { end: 'cancelled' } });
    expect(worker.bodies('keepWalk').at(-1)).toMatchObject({ walk: { cursor: 'after-1', done: 4, saved: 6 } });
  });

  it('that fail behind a closed panel open it', async () => {
    const site = aSite(3, 4, (cursor) => (cursor === 'after-1' ? { ok: false, reason: 'limited' } : undefined));
    const { session } = aSession(aWorker(), site);
    await session.open();
    const walking = session.saveAll(true);
    session.close();
    await walking;
    expect(session.state).toMatchObject({ isOpen: true, job: { end: 'limited' } });
  });

  it('are walked once at a time', async () => {
    const { session, worker } = aSession();
    await session.open();
    await Promise.all([session.saveAll(true), session.saveAll(true), session.saveChosen()]);
    expect(keys(worker)).toHaveLength(12);
  });

  it('whose place the worker will not keep are walked all the same, and this is said', async () => {
    const worker = aWorker({ keepWalk: () => ({ ok: false, reason: 'invalid' }) });
    const site = aSite(3, 4, (cursor) => (cursor === 'after-1' ? { ok: false, reason: 'unreachable' } : undefined));
    const { session } = aSession(worker, site);
    await session.open();
    await session.saveAll(true);
    expect(session.state).toMatchObject({ isUnkept: true, job: { end: 'unreachable' } });
    const said = session.state.job && sayEnd(session.state.job, 0, session.state);
    expect(said).toMatch(/ 4 saved to your inbox\. Winnow cannot keep its place in this list: after a reload/);
    worker.script.keepWalk = () => ({ ok: true });
    await session.resume();
    expect(session.state).toMatchObject({ isUnkept: false, job: { end: 'unreachable' } });
  });

  it('go on through the list of the press, whatever the address becomes', async () => {
    const urls: string[] = [];
    const site = aSite(3, 4);
    const { readPage } = site.list;
    site.list.readPage = (at) => {
      urls.push((at as unknown as { url: URL }).url.href);
      return readPage(at);
    };
    let address = ADDRESS;
    const here = () => ({ url: new URL(address), page: {} as Document });
    const worker = aWorker();
    const { session } = aSession(worker, site, { here });
    await session.open();
    worker.script.saveWin = ({ winId }) => {
      address = 'https://ledger.example/elsewhere';
      return { ok: true, winId: String(winId), result: 'added' };
    };
    await session.saveAll(true);
    expect(new Set(urls)).toEqual(new Set([ADDRESS]));
  });

  it('can be given up', async () => {
    const worker = aWorker({ readWalk: () => ({ ok: true, walk }) });
    const { session } = aSession(worker);
    await session.open();
    await session.forget();
    expect(session.state).toMatchObject({ kept: null, job: null });
    expect(worker.bodies('dropWalk')).toEqual([{ list: ADDRESS }]);
  });
});
