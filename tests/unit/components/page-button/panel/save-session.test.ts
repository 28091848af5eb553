import { describe, expect, it } from 'vitest';
import type { Capture } from '@/lib/sites/types';
import { aCapture, KEY } from '../a-capture';
import { aPromise, aWorker, settle } from '../a-worker';
import { aSession } from './a-session';

const ELSEWHERE = '99999999-0000-4000-8000-000000000000';

describe('one press', () => {
  it('saves what the page says, and says so after the worker does', async () => {
    const ack = aPromise<{ ok: true; winId: string; result: 'added' }>();
    const worker = aWorker({ saveWin: () => ack.promise });
    const { session } = aSession(worker);
    const pressed = session.press();
    await settle();
    expect(session.state).toMatchObject({ phase: 'saving', isOpen: false });
    const [body] = worker.bodies('saveWin');
    expect(body).toMatchObject({ capture: { title: 'Version the public API', identity: { key: KEY } } });
    expect(body?.capture).not.toHaveProperty('suggestedBehaviours');
    ack.keep({ ok: true, winId: String(body?.winId), result: 'added' });
    await pressed;
    expect(session.state).toMatchObject({ phase: 'saved', win: 'own', isOpen: true, news: 'saved' });
  });

  it('is one press, however often the finger comes down meanwhile', async () => {
    const { session, worker } = aSession();
    await Promise.all([session.press(), session.press(), session.press()]);
    expect(worker.bodies('saveWin')).toHaveLength(1);
    expect(worker.bodies('openWin')).toHaveLength(0);
  });

  it.each([
    ['existing', 'found', 'existing'],
    ['restored', 'found', 'restored'],
  ] as const)('on something that was there (%s) changes none of it', async (result, win, news) => {
    const worker = aWorker({ saveWin: () => ({ ok: true, winId: ELSEWHERE, result }) });
    const { session } = aSession(worker);
    await session.press();
    expect(session.state).toMatchObject({ phase: 'saved', win, news, isOpen: true });
    expect(worker.bodies('refineWin')).toHaveLength(0);
  });

  it('saves nothing when the page has moved on, or cannot be read', async () => {
    const other = { ...aCapture, identity: { ...aCapture.identity, key: 'gh:github.com/acme/api/pull/8' } };
    for (const page of [{ read: async () => other }, { read: async () => null }]) {
      const { session, worker } = aSession(aWorker(), page);
      await session.press();
      expect(session.state).toMatchObject({ phase: 'idle', failure: { doing: 'save', reason: 'moved' } });
      expect(worker.bodies('saveWin')).toHaveLength(0);
    }
  });

  it('opens no panel over a page that came after', async () => {
    let isHere = true;
    const worker = aWorker({
      saveWin: ({ winId }) => {
        isHere = false;
        return { ok: true, winId: String(winId), result: 'added' };
      },
    });
    const { session } = aSession(worker, { isHere: () => isHere });
    await session.press();
    expect(session.state).toMatchObject({ phase: 'saved', isOpen: false });
  });
});

describe('a save that failed', () => {
  it.each(['unreachable', 'storage-full', 'storage-failed', 'invalid', 'updated'] as const)(
    '(%s) never reads as saved, and trying again asks with the same ids',
    async (reason) => {
      const worker = aWorker({ saveWin: () => ({ ok: false, reason }) });
      const { session, seen } = aSession(worker);
      await session.press();
      expect(session.state).toMatchObject({ phase: 'idle', isOpen: true, failure: { doing: 'save', reason } });
      expect(seen.some(({ phase }) => phase === 'saved')).toBe(false);

      delete worker.script.saveWin;
      await session.retry();
      const [first, second] = worker.bodies('saveWin');
      expect(second).toEqual(first);
      expect(session.state).toMatchObject({ phase: 'saved', win: 'own', failure: null });
    },
  );
});

describe('a page that was saved before', () => {
  it('opens its win, saves nothing, and tells what the page says by now', async () => {
    const { session, worker } = aSession(aWorker(), { isSaved: true });
    expect(session.state).toMatchObject({ phase: 'saved', win: 'found', isOpen: false });
    await session.press();
    await settle();
    expect(worker.bodies('openWin')).toEqual([{ key: KEY }]);
    expect(worker.bodies('seePage')).toMatchObject([{ capture: { title: aCapture.title, identity: { key: KEY } } }]);
    expect(worker.bodies('saveWin')).toHaveLength(0);
  });

  it('opens without waiting for the page to be read, and tells nothing of one that has moved on', async () => {
    const other = { ...aCapture, identity: { ...aCapture.identity, key: 'gh:github.com/acme/api/pull/8' } };
    const never = () => new Promise<Capture | null>(() => {});
    for (const page of [{ read: never }, { read: async () => other }, { isHere: () => false }]) {
      const { session, worker } = aSession(aWorker(), { ...page, isSaved: true });
      await session.press();
      await session.press();
      await settle();
      expect(worker.bodies('openWin')).toHaveLength(2);
      expect(worker.bodies('seePage')).toEqual([]);
    }
  });

  it('offers to save again when the win has gone meanwhile', async () => {
    const worker = aWorker({ openWin: () => ({ ok: false, reason: 'not-found' }) });
    const { session } = aSession(worker, { isSaved: true });
    await session.press();
    expect(session.state).toMatchObject({ phase: 'idle', isOpen: true, news: 'gone' });
    await session.press();
    expect(session.state).toMatchObject({ phase: 'saved', win: 'own' });
  });

  it('says so when its win cannot be opened', async () => {
    const worker = aWorker({ openWin: () => ({ ok: false, reason: 'unreachable' }) });
    const { session } = aSession(worker, { isSaved: true });
    await session.press();
    expect(session.state).toMatchObject({ phase: 'saved', isOpen: true, failure: { doing: 'open' } });
  });
});

describe('words for a win that has gone meanwhile', () => {
  const notFound = () => ({ ok: false, reason: 'not-found' }) as const;

  it('are told once, and no word of what was saved before', async () => {
    const { session } = aSession(aWorker({ refineWin: notFound }));
    await session.press();
    session.edit({ outcome: 'Two teams moved over' });
    await session.flush();
    expect(session.state).toMatchObject({ phase: 'idle', win: 'none', news: 'none', edits: 'failed' });
    expect(session.state.failure).toEqual({ doing: 'edit', reason: 'not-found' });
  });

  it('into another one are said to be not kept there', async () => {
    const isSaved = () => ({ ok: true, saved: true }) as const;
    const worker = aWorker({ refineWin: notFound, undoSave: notFound, isSaved });
    const { session } = aSession(worker);
    await session.press();
    session.edit({ outcome: 'Two teams moved over' });
    await session.undo();
    const merged = { phase: 'saved', win: 'found', isOpen: true, failure: null, edits: 'failed' } as const;
    expect(session.state).toMatchObject({ ...merged, news: 'merged' });
    await session.press();
    await settle();
    expect(worker.bodies('openWin')).toHaveLength(1);
    expect(session.state).toMatchObject(merged);
  });

  it('are sent once more by the save that brings it back, however late they are refused', async () => {
    const refused = aPromise<ReturnType<typeof notFound>>();
    const saved = aPromise<{ ok: true; winId: string; result: 'restored' }>();
    const worker = aWorker({ refineWin: notFound });
    const { session } = aSession(worker);
    await session.press();
    session.edit({ outcome: 'Two teams' });
    await session.flush();
    Object.assign(worker.script, {
      refineWin: () => refused.promise,
      saveWin: () => saved.promise,
      isSaved: () => ({ ok: true, saved: true }),
    });
    session.edit({ outcome: 'Two teams moved over' });
    void session.flush();
    const pressed = session.press();
    await settle();
    refused.keep(notFound());
    await settle();
    expect(session.state).toMatchObject({ phase: 'saving', edits: 'failed' });
    delete worker.script.refineWin;
    saved.keep({ ok: true, winId: String(worker.bodies('saveWin')[0]?.winId), result: 'restored' });
    await pressed;
    expect(worker.bodies('refineWin').at(-1)).toMatchObject({ outcome: 'Two teams moved over' });
    expect(session.state).toMatchObject({ phase: 'saved', win: 'own', news: 'restored', edits: 'kept', failure: null });
  });
});

describe('undo', () => {
  it('takes nothing back of what was merged into another win meanwhile, and says so', async () => {
    const worker = aWorker({
      undoSave: () => ({ ok: false, reason: 'not-found' }),
      isSaved: () => ({ ok: true, saved: true }),
    });
    const { session } = aSession(worker);
    await session.press();
    await session.undo();
    expect(session.state).toMatchObject({ phase: 'saved', win: 'found', isOpen: true, news: 'merged' });
  });

  it('keeps the last words, takes the win back, and saving again means the same win', async () => {
    const { session, worker } = aSession();
    await session.press();
    session.edit({ outcome: 'Two teams moved over' });
    await session.undo();
    const [saved] = worker.bodies('saveWin');
    expect(worker.bodies('refineWin')).toEqual([
      { winId: saved?.winId, key: KEY, outcome: 'Two teams moved over', told: [] },
    ]);
    expect(worker.bodies('undoSave')).toEqual([{ winId: saved?.winId, key: KEY }]);
    expect(session.state).toMatchObject({ phase: 'idle', win: 'none', isOpen: false, news: 'undone' });

    worker.script.saveWin = ({ winId }) => ({ ok: true, winId: String(winId), result: 'restored' });
    await session.press();
    expect(worker.bodies('saveWin')[1]).toEqual(saved);
    expect(session.state).toMatchObject({ phase: 'saved', win: 'own', isOpen: true, news: 'restored' });
  });

  it('that failed leaves the win saved and can be tried again', async () => {
    const worker = aWorker({ undoSave: () => ({ ok: false, reason: 'unreachable' }) });
    const { session } = aSession(worker);
    await session.press();
    await session.undo();
    expect(session.state).toMatchObject({ phase: 'saved', failure: { doing: 'undo' } });
    delete worker.script.undoSave;
    await session.retry();
    expect(session.state).toMatchObject({ phase: 'idle', news: 'undone' });
  });
});

describe('the panel', () => {
  it('comes back when what was typed could not be kept after closing', async () => {
    const worker = aWorker({ refineWin: () => ({ ok: false, reason: 'unreachable' }) });
    const { session } = aSession(worker);
    await session.press();
    session.edit({ outcome: 'Half the pages load in one second' });
    session.close();
    expect(session.state.isOpen).toBe(false);
    await settle();
    expect(session.state).toMatchObject({ isOpen: true, edits: 'failed' });

    delete worker.script.refineWin;
    await session.retry();
    expect(session.state).toMatchObject({ edits: 'kept', failure: null });
    expect(worker.bodies('refineWin').at(-1)).toMatchObject({ outcome: 'Half the pages load in one second' });
  });

  it('tells what the panel sent before, down to the last that was kept, so that nobody else’s words are replaced', async () => {
    const worker = aWorker();
    const { session } = aSession(worker);
    await session.press();
    const type = (outcome: string) => {
      session.edit({ outcome });
      return session.flush();
    };
    await type('Half');
    await type('Half the pages');
    worker.script.refineWin = () => ({ ok: false, reason: 'unreachable' });
    await type('Half the pages load');
    delete worker.script.refineWin;
    await type('Half the pages load at once');
    await session.flush();
    session.edit({ role: 'co-led' });
    await session.flush();
    expect(worker.bodies('refineWin').map(({ told }) => told)).toEqual([
      [],
      ['Half'],
      ['Half the pages'],
      ['Half the pages load', 'Half the pages'],
      undefined,
    ]);
  });

  it('says that the extension was updated as soon as an edit finds out', async () => {
    const worker = aWorker({ refineWin: () => ({ ok: false, reason: 'updated' }) });
    const { session } = aSession(worker);
    await session.press();
    session.edit({ role: 'co-led' });
    await session.flush();
    expect(session.state).toMatchObject({ isOpen: true, failure: { doing: 'edit', reason: 'updated' } });
  });
});
