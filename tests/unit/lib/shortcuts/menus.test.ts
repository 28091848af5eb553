import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db/database';
import { trashWin } from '@/lib/db/win/wins';
import { makeMenus, saveByKey, saveFromMenu } from '@/lib/shortcuts/menus';
import { emptyLog } from '../../empty-log';

const PULL = 'https://github.com/acme/orchard/pull/7';
const KEY = 'gh:github.com/acme/orchard/pull/7';
const tab = { id: 4, url: `${PULL}/files`, title: 'Version the API by ada · Pull Request #7 · acme/orchard' };
const doc = { id: 5, url: 'https://docs.acme.example/rfc/12?utm_source=x&v=2', title: 'RFC 12' };

let inPage: MockInstance<typeof fakeBrowser.scripting.executeScript>;
const pageSays = (result: unknown) => inPage.mockResolvedValue([{ result, frameId: 0, documentId: 'd' }] as never);

const capture = {
  identity: { type: 'pull-request', key: KEY, url: PULL, host: 'github.com' },
  title: 'Version the orchard API',
  state: 'merged',
  occurredOn: '2026-11-02',
  facts: { state: 'merged', author: 'ada', mergedAt: '2026-11-02T10:00:00Z', additions: 12 },
  win: { kind: 'win', role: 'drove', origin: 'unclear' },
  suggestedBehaviours: ['architecture'],
  missing: [],
  cautions: [],
  layout: 'react',
};

const stored = async () => ({ wins: await db.wins.toArray(), artifacts: await db.artifacts.toArray() });

beforeEach(async () => {
  await emptyLog();
  inPage = vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockRejectedValue(new Error('Cannot access contents of the page'));
});

describe('the menus', () => {
  it('are made anew, with the words that the settings name', async () => {
    const steps: string[] = [];
    vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockImplementation(async () => void steps.push('cleared'));
    vi.spyOn(fakeBrowser.contextMenus, 'create').mockImplementation(({ title }) => steps.push(String(title)));
    await makeMenus();
    expect(steps).toEqual(['cleared', 'Save page as a win', 'Save selection as a win', 'Save link as a win']);
  });
});

describe('save page', () => {
  it('takes what a known page says of itself', async () => {
    pageSays(capture);
    const outcome = await saveFromMenu({ menuItemId: 'page', pageUrl: tab.url }, tab);
    expect(outcome).toEqual({ ok: true, result: 'added', title: 'Version the orchard API', missing: [] });
    expect(inPage).toHaveBeenCalledWith({
      target: { tabId: 4, frameIds: [0] },
      files: ['/page-sites.js', '/page-reader.js'],
    });
    const { wins, artifacts } = await stored();
    expect(wins).toMatchObject([{ status: 'inbox', occurredOn: '2026-11-02', role: 'drove', visibility: 'normal' }]);
    expect(artifacts).toMatchObject([{ key: KEY, state: 'merged', facts: capture.facts, capturedBy: 'menu' }]);
  });

  it('notes what could be read of a known page, and nothing of a page that could not be', async () => {
    await saveByKey(tab);
    expect(await db.sightings.count()).toBe(0);
    pageSays({ ...capture, missing: ['commits'] });
    await saveByKey(tab);
    const found = ['title', ...Object.keys(capture.facts)];
    expect(await db.sightings.toArray()).toMatchObject([
      { site: 'github', layout: 'react', found, missing: ['commits'] },
    ]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['another pull request', { ...capture, identity: { ...capture.identity, key: `${KEY}1`, url: `${PULL}1` } }],
    ['a key that its address does not have', { ...capture, identity: { ...capture.identity, url: `${PULL}1` } }],
    ['another host', { ...capture, identity: { ...capture.identity, host: 'evil.example' } }],
    ['a title of a megabyte', { ...capture, title: 'x'.repeat(1_000_000) }],
    ['facts of another kind', { ...capture, facts: { additions: '12' } }],
  ])('takes address and title where the page says %s', async (_what, result) => {
    pageSays(result);
    expect(await saveByKey(tab)).toEqual({ ok: true, result: 'added', title: 'Version the API' });
    expect((await stored()).artifacts).toMatchObject([{ key: KEY, url: PULL, state: null, facts: {} }]);
  });

  it('takes address and title where the page lets nothing in, or never answers', async () => {
    expect(await saveByKey(tab)).toMatchObject({ ok: true, result: 'added', title: 'Version the API' });
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    inPage.mockReturnValue(new Promise(() => {}) as never);
    const outcome = saveByKey({ ...tab, url: `${PULL}0` });
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await outcome).toMatchObject({ ok: true, result: 'added' });
  });

  it('saves a page that no site knows without running anything in it', async () => {
    expect(await saveByKey(doc)).toMatchObject({ ok: true, title: 'RFC 12' });
    expect(inPage).not.toHaveBeenCalled();
    const [artifact] = (await stored()).artifacts;
    expect(artifact).toMatchObject({ type: 'page', key: 'url:https://docs.acme.example/rfc/12?v=2', excerpt: null });
  });

  it('saves once, and brings back what lay in the trash', async () => {
    const presses = [saveByKey(doc), saveByKey(doc)];
    expect((await Promise.all(presses)).map((each) => each.ok && each.result).sort()).toEqual(['added', 'existing']);
    const [win] = (await stored()).wins;
    await trashWin(win?.id ?? '');
    expect(await saveByKey(doc)).toMatchObject({ ok: true, result: 'restored' });
    expect(await db.wins.count()).toBe(1);
  });

  it('keeps the title of what is known where the browser shows the page in another language', async () => {
    pageSays(capture);
    await saveFromMenu({ menuItemId: 'page' }, tab);
    pageSays({ ...capture, title: 'Versionieren Sie die API', translated: true });
    expect(await saveByKey(tab)).toMatchObject({ ok: true, result: 'existing' });
    expect((await stored()).artifacts).toMatchObject([{ title: 'Version the orchard API' }]);
  });

  it('marks private what a private window shows', async () => {
    await saveByKey({ ...doc, incognito: true });
    expect((await stored()).wins).toMatchObject([{ visibility: 'private' }]);
  });

  it('finds the tab itself where the key does not bring one', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([doc] as never);
    expect(await saveByKey(undefined)).toMatchObject({ ok: true, title: 'RFC 12' });
  });

  it.each([
    ['a page of the browser’s own', { id: 1, url: 'chrome://extensions', title: 'Extensions' }],
    ['a file', { id: 1, url: 'file:///etc/hosts', title: 'Extensions' }],
    ['an address that nothing may have', { id: 1, url: `https://a.example/${'x'.repeat(2000)}`, title: 'Extensions' }],
  ])('says so where it is %s', async (_what, shown) => {
    const outcome = await saveByKey(shown);
    expect(outcome).toMatchObject({ ok: false, reason: 'no-page', words: { title: 'Extensions' } });
    expect(await db.wins.count()).toBe(0);
  });

  it('keeps title and address for the user when the disk is full', async () => {
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    const outcome = await saveByKey(doc);
    full.mockRestore();
    const words = { title: 'RFC 12', did: '', note: 'https://docs.acme.example/rfc/12' };
    expect(outcome).toEqual({ ok: false, reason: 'storage-full', words });
  });
});

describe('save selection', () => {
  const press = { menuItemId: 'selection', pageUrl: doc.url, frameId: 3, selectionText: 'One  decision. Two reasons.' };

  it('keeps the text as the excerpt, by the page’s lines, and its first line as the title alone', async () => {
    pageSays('One decision.\n\n\n\n  Two\u202e reasons.');
    expect(await saveFromMenu({ ...press, selectionText: 'One decision. Two\u202e reasons.' }, doc)).toMatchObject({
      ok: true,
      title: 'One decision.',
    });
    expect(inPage.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 5, frameIds: [3] } });
    const { wins, artifacts } = await stored();
    expect(wins).toMatchObject([{ status: 'inbox', title: 'One decision.', did: '' }]);
    expect(artifacts).toMatchObject([
      { type: 'selection', excerpt: 'One decision.\n\n  Two reasons.', url: 'https://docs.acme.example/rfc/12' },
    ]);
    expect(artifacts[0]?.key).toMatch(/^sel:https:\/\/docs\.acme\.example\/rfc\/12\?v=2#[0-9a-f]{32}$/);
  });

  it('believes the browser where the page says other words', async () => {
    pageSays('Somebody else decided.');
    await saveFromMenu(press, doc);
    expect((await stored()).artifacts[0]?.excerpt).toBe('One  decision. Two reasons.');
  });

  it('is one win for one text of one page, another for another', async () => {
    const results = [];
    for (const [text, at] of [
      ['One decision. Two reasons.', doc],
      ['One decision.  Two reasons.', doc],
      ['One decision. No reasons.', doc],
      ['One decision. Two reasons.', { ...doc, url: 'https://docs.acme.example/rfc/13' }],
    ] as const) {
      const outcome = await saveFromMenu({ ...press, selectionText: text }, at);
      results.push(outcome.ok && outcome.result);
    }
    expect(results).toEqual(['added', 'existing', 'added', 'added']);
  });

  it('holds at most 20,000 characters, none cut in two', async () => {
    await saveFromMenu({ ...press, selectionText: `${'x'.repeat(19_999)}😀 and more` }, doc);
    const { wins, artifacts } = await stored();
    expect(artifacts[0]?.excerpt).toBe('x'.repeat(19_999));
    expect(wins[0]?.title.length).toBeLessThanOrEqual(121);
  });

  it('says at once and with the win where the marked text was too long to be kept whole', async () => {
    const said: unknown[] = [];
    for (const text of ['x'.repeat(20_000), `${'y'.repeat(20_000)}.`, `z${' '.repeat(40_000)}z`])
      said.push(await saveFromMenu({ ...press, selectionText: text }, doc));
    expect(said).toMatchObject([{}, { isCut: true }, { isCut: true }]);
    expect(said[0]).not.toHaveProperty('isCut');
    const cautionsOf = new Map((await stored()).artifacts.map(({ title, cautions }) => [title.slice(0, 1), cautions]));
    expect(cautionsOf).toEqual(
      new Map([
        ['x', []],
        ['y', ['selection-cut']],
        ['z', ['selection-cut']],
      ]),
    );
  });

  it('is not lost where there is nothing to link to', async () => {
    const outcome = await saveFromMenu({ ...press, pageUrl: 'file:///notes.txt' }, undefined);
    expect(outcome).toMatchObject({ ok: false, reason: 'no-page', words: { did: 'One  decision. Two reasons.' } });
    expect(await saveFromMenu({ ...press, selectionText: ' \u200b ' }, doc)).toMatchObject({ reason: 'no-text' });
  });
});

describe('save link', () => {
  const press = { menuItemId: 'link', pageUrl: doc.url, linkUrl: `${PULL}/files#diff-1` };

  it('saves where it leads, under its own words', async () => {
    pageSays(' Version\nthe API ');
    expect(await saveFromMenu(press, doc)).toEqual({ ok: true, result: 'added', title: 'Version the API' });
    expect((await stored()).artifacts).toMatchObject([{ key: KEY, url: PULL, type: 'pull-request' }]);
  });

  it.each([
    ['Firefox’s own word', { ...press, linkText: 'Read the API plan' }, 'Read the API plan'],
    ['its address', press, PULL],
  ])('takes %s', async (_what, pressed, title) => {
    expect(await saveFromMenu(pressed, doc)).toMatchObject({ ok: true, title });
  });

  it('says so where it leads nowhere on the web', async () => {
    const outcome = await saveFromMenu({ ...press, linkUrl: 'mailto:a@b.example' }, doc);
    expect(outcome).toMatchObject({ ok: false, reason: 'no-page', words: { note: 'mailto:a@b.example' } });
  });
});
