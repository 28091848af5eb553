import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '@/lib/db/database';
import { enableHost, listHosts } from '@/lib/db/hosts';
import { readWin, trashWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import { pageRequests } from '@/lib/messaging/page-requests';
import { emptyLog } from '../../empty-log';
import { elsewhere, github, key, request } from './a-request';

beforeEach(emptyLog);

describe('a page saves', () => {
  it('its own pull request into the inbox, dated when it was merged', async () => {
    const body = request();
    expect(await pageRequests.saveWin(body, github)).toEqual({ ok: true, winId: body.winId, result: 'added' });
    const logged = await readWin(body.winId, 'senior-engineer');
    expect(logged?.win).toMatchObject({
      status: 'inbox',
      occurredOn: '2026-11-02',
      role: 'drove',
      level: 'vague',
      did: '',
    });
    expect(logged?.artifacts[0]).toMatchObject({ key, state: 'merged', written: false, capturedBy: 'page-button' });
  });

  it('as private from a private window, and with what is to be minded', async () => {
    const body = request({ cautions: ['no-achievement'] });
    await pageRequests.saveWin(body, { ...github, isPrivate: true });
    const logged = await readWin(body.winId, 'senior-engineer');
    expect(logged?.win.visibility).toBe('private');
    expect(logged?.artifacts[0]?.cautions).toEqual(['no-achievement']);
  });

  it('today, when the page does not say when or says a day to come', async () => {
    for (const occurredOn of [null, '2999-01-01']) {
      const body = request({ occurredOn });
      await pageRequests.saveWin(body, github);
      expect((await db.wins.get(body.winId))?.occurredOn).toBe(toDay(new Date()));
      await db.artifacts.clear();
    }
  });

  it.each([
    ['a key of another host', { identity: { ...request().capture.identity, host: 'git.example' } }],
    [
      'an address of another host',
      { identity: { ...request().capture.identity, url: 'https://git.example/a/b/pull/7' } },
    ],
    [
      'a key that is not that of its address',
      { identity: { ...request().capture.identity, key: 'jira:x.example/A-1' } },
    ],
  ])('but not %s', async (_what, changes) => {
    expect(await pageRequests.saveWin(request(changes), github)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await db.wins.count()).toBe(0);
  });
});

describe('what the adapter found', () => {
  it('tells a hook that no longer fits, although the site answered what it lacked', async () => {
    await pageRequests.saveWin(request({ lost: ['author'] }), github);
    expect(await db.sightings.toArray()).toMatchObject([
      { found: ['title', 'state', 'mergedAt'], missing: ['author'] },
    ]);
  });

  it('is kept by site and layout: names, and nothing that says which page', async () => {
    const body = request({ missing: ['base', 'commits'], title: 'Merge with Initech' });
    await pageRequests.saveWin(body, github);
    const [row] = await db.sightings.toArray();
    expect(row).toMatchObject({
      site: 'github',
      layout: 'classic',
      found: ['title', 'state', 'author', 'mergedAt'],
      missing: ['base', 'commits'],
    });
    const written = JSON.stringify(row);
    for (const told of ['Initech', 'orchard', 'acme', 'lovelace', 'github.com', body.winId])
      expect(written).not.toContain(told);
  });

  it('tells an enabled host what it serves', async () => {
    await enableHost('https://git.example');
    const identity = { ...request().capture.identity, host: 'git.example' };
    const moved = { key: key.replace('github.com', 'git.example'), url: 'https://git.example/acme/orchard/pull/7' };
    expect(await pageRequests.saveWin(request({ identity: { ...identity, ...moved } }), elsewhere)).toMatchObject({
      ok: true,
    });
    expect((await listHosts())[0]?.site).toBe('github');
  });

  it('never fails a save', async () => {
    vi.spyOn(db.sightings, 'where').mockImplementation(() => {
      throw new Error('damaged');
    });
    const body = request();
    expect(await pageRequests.saveWin(body, github)).toEqual({ ok: true, winId: body.winId, result: 'added' });
    expect(await db.wins.count()).toBe(1);
    vi.restoreAllMocks();
  });
});

const forms = ['', '#review-of-ada', '#review-99'];
const as = (part: string) =>
  request({
    identity: {
      type: part ? 'review' : 'pull-request',
      key: key + part,
      url: `https://github.com/acme/orchard/pull/7${part === '#review-99' ? '#pullrequestreview-99' : ''}`,
      host: 'github.com',
    },
  });

describe('a pull request and the review of it', () => {
  it.each(forms.flatMap((first) => forms.map((second) => [first, second] as const)))(
    'are one save, first %j and then %j',
    async (first, second) => {
      const body = as(first);
      await pageRequests.saveWin(body, github);
      expect(await pageRequests.isSaved({ key: key + second }, github)).toEqual({ ok: true, saved: true });
      expect(await pageRequests.saveWin(as(second), github)).toMatchObject({ winId: body.winId, result: 'existing' });
      const create = vi.spyOn(browser.tabs, 'create');
      expect(await pageRequests.openWin({ key: key + second }, github)).toEqual({ ok: true });
      expect(create.mock.lastCall?.[0].url).toContain(body.winId);
      expect(await pageRequests.undoSave({ winId: body.winId, key: key + second }, github)).toEqual({ ok: true });
      expect(await pageRequests.saveWin(as(second), github)).toMatchObject({ winId: body.winId, result: 'restored' });
      expect(await db.wins.count()).toBe(1);
    },
  );

  it('are apart from a comment in it, and from the pull request whose number goes on', async () => {
    await pageRequests.saveWin(as('#review-99'), github);
    expect(await pageRequests.isSaved({ key: `${key}#comment-99` }, github)).toEqual({ ok: true, saved: false });
    expect(await pageRequests.isSaved({ key: `${key}1` }, github)).toEqual({ ok: true, saved: false });
    expect(await pageRequests.saveWin(as('#comment-99'), github)).toMatchObject({ result: 'added' });
    expect(await db.wins.count()).toBe(2);
  });

  it.each(['#review-', '#anything', '#comment-x', '/files'])('are not saved by a key that ends in %s', async (part) => {
    expect(await pageRequests.saveWin(as(part), github)).toEqual({ ok: false, reason: 'not-allowed' });
  });
});

describe('afterwards', () => {
  it('a win in the trash is gone for the page, until it is saved again', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    await trashWin(body.winId);
    expect(await pageRequests.openWin({ key }, github)).toEqual({ ok: false, reason: 'not-found' });
  });

  it('it learns that the artifact is saved, and another host does not', async () => {
    await pageRequests.saveWin(request(), github);
    expect(await pageRequests.isSaved({ key }, github)).toEqual({ ok: true, saved: true });
    expect(await pageRequests.isSaved({ key }, elsewhere)).toEqual({ ok: true, saved: false });
  });

  it('it learns which of many are saved, in the order it asked, of its own host alone', async () => {
    await pageRequests.saveWin({ ...request(), capturedBy: 'import' }, github);
    const keys = ['gh:github.com/acme/orchard/pull/8', key, 'gh:github.com/acme/orchard/pull/9'];
    expect(await pageRequests.areSaved({ keys }, github)).toEqual({ ok: true, saved: [false, true, false] });
    expect(await pageRequests.areSaved({ keys }, elsewhere)).toEqual({ ok: true, saved: [false, false, false] });
    expect((await db.artifacts.toArray()).map(({ capturedBy }) => capturedBy)).toEqual(['import']);
  });

  it('undo puts the win into the trash', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    expect(await pageRequests.undoSave({ winId: body.winId, key }, github)).toEqual({ ok: true });
    expect(await pageRequests.isSaved({ key }, github)).toEqual({ ok: true, saved: false });
    expect((await db.wins.get(body.winId))?.deletedAt).not.toBeNull();
  });

  it('another page can neither change nor undo it, nor can a guessed id', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    const notFound = { ok: false, reason: 'not-found' };
    expect(await pageRequests.refineWin({ winId: body.winId, key, outcome: 'x' }, elsewhere)).toEqual(notFound);
    expect(await pageRequests.undoSave({ winId: body.winId, key }, elsewhere)).toEqual(notFound);
    expect(await pageRequests.undoSave({ winId: crypto.randomUUID(), key }, github)).toEqual(notFound);
    expect((await db.wins.get(body.winId))?.deletedAt).toBeNull();
  });

  it('its page tells what has become of it, and adds nothing where it is not in the log', async () => {
    const open = request({ state: 'open', facts: { state: 'open', author: 'lovelace' } });
    const { capture } = request();
    expect(await pageRequests.seePage({ capture }, github)).toEqual({ ok: false, reason: 'not-found' });
    await pageRequests.saveWin(open, github);
    expect(await pageRequests.seePage({ capture }, elsewhere)).toEqual({ ok: false, reason: 'not-allowed' });
    expect(await db.artifacts.toArray()).toMatchObject([{ state: 'open' }]);
    expect(await pageRequests.seePage({ capture }, github)).toEqual({ ok: true });
    expect(await db.artifacts.toArray()).toMatchObject([{ state: 'merged', winId: open.winId }]);
  });

  it('Saved opens the win in the app', async () => {
    const body = request();
    await pageRequests.saveWin(body, github);
    const create = vi.spyOn(browser.tabs, 'create');
    expect(await pageRequests.openWin({ key }, github)).toEqual({ ok: true });
    expect(create.mock.calls[0]?.[0].url).toMatch(new RegExp(`/options\\.html#/wins/${body.winId}$`));
    expect(await pageRequests.openWin({ key: 'gh:github.com/acme/orchard/pull/8' }, github)).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });
});
