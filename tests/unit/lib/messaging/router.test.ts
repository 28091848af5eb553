import { describe, expect, it, vi } from 'vitest';
import type { MessageType } from '@/lib/messaging/protocol';
import { type Handlers, route, type Sender } from '@/lib/messaging/router';

const OWN_ID = 'winnow-id';
const page: Sender = { id: OWN_ID, origin: 'https://github.com', frameId: 0 };
const key = 'gh:github.com/acme/orchard/pull/7';

function handlers(): Handlers {
  const ok = () => vi.fn().mockResolvedValue({ ok: true });
  return {
    isSaved: ok(),
    areSaved: ok(),
    saveWin: ok(),
    seePage: ok(),
    refineWin: ok(),
    keepExcerpt: ok(),
    undoSave: ok(),
    openWin: ok(),
    loadPanel: ok(),
    loadList: ok(),
    loadCoach: ok(),
    keepWalk: ok(),
    readWalk: ok(),
    dropWalk: ok(),
  };
}

describe('who may ask', () => {
  const refused: [string, Sender][] = [
    ['another extension', { ...page, id: 'other-id' }],
    ['a frame inside a page', { ...page, frameId: 3 }],
    ["a page of Winnow's own", { ...page, origin: 'chrome-extension://winnow-id' }],
    ['a sandboxed page', { ...page, origin: 'null' }],
    ['a local file', { ...page, origin: 'file://' }],
    ['nobody in particular', {}],
  ];
  it.each(refused)('not %s', async (_who, sender) => {
    const spies = handlers();
    expect(await route({ type: 'isSaved', body: { key } }, sender, spies, OWN_ID)).toEqual({
      ok: false,
      reason: 'not-allowed',
    });
    expect(spies.isSaved).not.toHaveBeenCalled();
  });

  it('a page, and the handler learns its host from the browser', async () => {
    const spies = handlers();
    await route({ type: 'isSaved', body: { key } }, { ...page, origin: 'https://GitHub.com.' }, spies, OWN_ID);
    expect(spies.isSaved).toHaveBeenCalledWith({ key }, { host: 'github.com', origin: 'https://github.com' });
  });

  it('a page in a browser that gives the address and no origin', async () => {
    const spies = handlers();
    const { origin: _, ...rest } = page;
    await route(
      { type: 'isSaved', body: { key } },
      { ...rest, url: 'https://github.com/acme/orchard/pull/7' },
      spies,
      OWN_ID,
    );
    expect(spies.isSaved).toHaveBeenCalledWith(
      { key },
      { host: 'github.com', origin: 'https://github.com', url: new URL('https://github.com/acme/orchard/pull/7') },
    );
  });
});

describe('what may be asked', () => {
  const bodies: [MessageType, unknown][] = [
    ['isSaved', undefined],
    ['isSaved', { key: '' }],
    ['isSaved', { key: 'x'.repeat(3000) }],
    ['areSaved', { keys: [] }],
    ['areSaved', { keys: Array(201).fill(key) }],
    ['saveWin', { winId: 'not-a-uuid' }],
    ['readWalk', { list: 'javascript:alert(1)' }],
    ['keepWalk', { list: 'https://github.com/pulls', walk: { cursor: 'x'.repeat(1001) } }],
    ['refineWin', { winId: crypto.randomUUID(), key, role: 'boss' }],
    ['refineWin', { winId: crypto.randomUUID(), key, outcome: 'x'.repeat(20_001) }],
    ['refineWin', { winId: crypto.randomUUID(), key, waved: ['level'] }],
    ['undoSave', { key }],
    ['keepExcerpt', { winId: crypto.randomUUID(), key, excerpt: 'x'.repeat(2001) }],
    ['keepExcerpt', { winId: crypto.randomUUID(), key, excerpt: '' }],
    ['keepExcerpt', { winId: crypto.randomUUID(), key }],
    ['openWin', []],
    ['toString' as MessageType, {}],
    ['__proto__' as MessageType, {}],
  ];
  it.each(bodies)('%s refuses a body of another shape', async (type, body) => {
    expect(await route({ type, body }, page, handlers(), OWN_ID)).toEqual({ ok: false, reason: 'invalid' });
  });

  it('hands on the fields of the message and drops the rest', async () => {
    const spies = handlers();
    await route({ type: 'isSaved', body: { key, role: 'admin', __proto__: { evil: true } } }, page, spies, OWN_ID);
    expect(spies.isSaved).toHaveBeenCalledWith({ key }, expect.anything());
  });

  it('answers a handler that throws with a failure, not with silence', async () => {
    const spies = { ...handlers(), isSaved: vi.fn().mockRejectedValue(new Error('gone')) };
    expect(await route({ type: 'isSaved', body: { key } }, page, spies, OWN_ID)).toEqual({
      ok: false,
      reason: 'storage-failed',
    });
  });
});

describe('while the log is looked at', () => {
  const never = new Promise<never>(() => {});

  it.each(['loadPanel', 'loadList', 'loadCoach'] as const)(
    '%s is answered: a panel tells of the wait',
    async (type) => {
      expect(await route({ type, body: {} }, page, handlers(), OWN_ID, never)).toEqual({ ok: true });
    },
  );

  it('what asks the log waits', async () => {
    const spies = handlers();
    let finish = () => {};
    const checked = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const reply = route({ type: 'isSaved', body: { key } }, page, spies, OWN_ID, checked);
    await Promise.resolve();
    expect(spies.isSaved).not.toHaveBeenCalled();
    finish();
    expect(await reply).toEqual({ ok: true });
  });
});
