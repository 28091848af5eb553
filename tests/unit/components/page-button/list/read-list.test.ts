import { describe, expect, it } from 'vitest';
import type { SiteList } from '@/lib/sites/types';
import { aPromise, aWorker, settle } from '../a-worker';
import { aSession } from './a-session';
import { aGlimpse, aSite, someRows } from './a-site';

type Answer = Awaited<ReturnType<SiteList['readPage']>>;

const titles = ({ state }: ReturnType<typeof aSession>['session']) => state.rows.map(({ row }) => row.capture.title);

describe('a list that is opened', () => {
  it('is being read from the press on, once, however often it is pressed', async () => {
    const answer = aPromise<Answer>();
    const site = aSite(1, 2);
    site.list.readPage = ({ cursor }) => {
      site.asked.push(cursor);
      return answer.promise;
    };
    const { session } = aSession(aWorker(), site);
    const opened = Promise.all([session.open(), session.open()]);
    expect(session.state).toMatchObject({ isReading: true, isOpen: false });
    answer.keep({ ok: true, rows: someRows(0, 2), next: null, total: 2 });
    await opened;
    expect(session.state).toMatchObject({ isReading: false, isOpen: true, unread: null });
    expect(site.asked).toEqual([null]);
  });

  it.each(['refused', 'unreachable', 'odd', 'limited'] as const)(
    'says why when it is %s, and tries again',
    async (reason) => {
      let isGone = true;
      const { session } = aSession(
        aWorker(),
        aSite(1, 2, () => (isGone ? { ok: false, reason } : undefined)),
      );
      await session.open();
      expect(session.state).toMatchObject({ isOpen: true, rows: [], unread: { reason } });
      isGone = false;
      await session.open();
      expect(session.state.unread).toBeNull();
      expect(titles(session)).toEqual(['Entry 0', 'Entry 1']);
    },
  );

  it('is not asked for again before the time that the site gave, by no way', async () => {
    let now = 0;
    const waited: number[] = [];
    const site = aSite(1, 2, () => (now < 30_000 ? { ok: false, reason: 'limited', retryAfter: 30 } : undefined));
    const pause = async (ms: number) => {
      waited.push(ms);
      now += ms;
    };
    const { session } = aSession(aWorker(), site, { now: () => now, pause });
    await session.open();
    await session.open();
    expect(site.asked).toEqual([null]);
    await session.saveAll(true);
    expect(waited).toHaveLength(30);
    expect(session.state.job?.end).toBe('finished');
  });

  it('that was closed while it was read stays closed, and the request is given up', async () => {
    const site = aSite(1, 2);
    const given: AbortSignal[] = [];
    site.list.readPage = (async (_at: unknown, _get: unknown, signal: AbortSignal) => {
      given.push(signal);
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      return { ok: false, reason: 'unreachable' };
    }) as typeof site.list.readPage;
    const { session } = aSession(aWorker(), site);
    const opened = session.open();
    session.close();
    await opened;
    expect(given.map(({ aborted }) => aborted)).toEqual([true]);
    expect(session.state).toMatchObject({ isOpen: false, isReading: false, unread: null });
  });

  it('shows what the page says where the site does not answer, and says that it is partial', async () => {
    const rows = [aGlimpse(0)];
    const site = aSite(1, 1, () => ({ ok: true, rows, next: null, total: null, isPartial: true }));
    const { session } = aSession(aWorker(), site);
    await session.open();
    expect(session.state).toMatchObject({ unread: { reason: 'partial' } });
    expect(titles(session)).toEqual(['Entry 0 on the page']);
  });
});

describe('a page that changes under an open list', () => {
  async function opened() {
    const site = aSite(1, 2, () => ({ ok: true, rows: someRows(0, 2), next: null, total: 2 }));
    const { session, worker } = aSession(aWorker(), site);
    await session.open();
    site.asked.length = 0;
    return { session, site, worker };
  }

  it('is looked at and never asked about, whatever it shows', async () => {
    const { session, site } = await opened();
    for (let turn = 0; turn < 5; turn++) {
      site.shown.splice(0, 2, aGlimpse(turn), aGlimpse(turn + 1));
      session.lookAgain();
      await settle();
    }
    expect(site.asked).toEqual([]);
  });

  it('gives the known rows their new elements and keeps what the site said of them', async () => {
    const { session, site, worker } = await opened();
    session.choose(true, 'ledger:1');
    const [one] = site.shown.splice(0, 2, aGlimpse(1));
    session.lookAgain();
    expect(one).toBeUndefined();
    expect(titles(session)).toEqual(['Entry 0', 'Entry 1']);
    expect(session.state.rows.map(({ row }) => row.element?.isConnected)).toEqual([undefined, true]);
    expect(session.state.rows.map(({ isChosen }) => isChosen)).toEqual([false, true]);
    const { rows } = session.state;
    session.lookAgain();
    expect(session.state.rows).toBe(rows);
    expect(worker.bodies('areSaved')).toHaveLength(1);
  });

  it('that is turned offers the rows that it shows then, which the site is asked about when they are saved', async () => {
    const { session, site, worker } = await opened();
    site.shown.push(aGlimpse(1), aGlimpse(2));
    session.lookAgain();
    await settle();
    expect(titles(session)).toEqual(['Entry 1', 'Entry 2 on the page']);
    expect(worker.bodies('areSaved').at(-1)).toEqual({ keys: ['ledger:1', 'ledger:2'] });
    site.list.readPage = async ({ cursor }) => {
      site.asked.push(cursor);
      return { ok: true, rows: someRows(1, 2), next: null, total: 3 };
    };
    session.choose(true);
    await session.saveChosen();
    expect(site.asked).toEqual([null]);
    const saved = worker.bodies('saveWin').map(({ capture }) => (capture as { title: string }).title);
    expect(saved).toEqual(['Entry 1', 'Entry 2']);
  });

  it('is let alone while something is saved', async () => {
    const { session, site, worker } = await opened();
    site.shown.push(aGlimpse(5));
    worker.script.saveWin = ({ winId }) => {
      session.lookAgain();
      return { ok: true, winId: String(winId), result: 'added' };
    };
    await session.saveAll(true);
    expect(titles(session)).toEqual(['Entry 0', 'Entry 1']);
  });
});
