import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { logEntry } from '@/components/popup/entry/save-entry';
import { db } from '@/lib/db/database';
import { emptyQuickLog } from '@/lib/domain/quick-log/quick-log';
import { pageRequests } from '@/lib/messaging/page-requests';
import type { MessageBody } from '@/lib/messaging/protocol';
import { findHostOffer } from '@/lib/permissions/find-host-offer';
import type { Policy } from '@/lib/policy/policy';
import { logText } from '@/lib/shortcuts/log-text';
import { saveByKey, saveFromMenu } from '@/lib/shortcuts/menus';
import { toActivePage } from '@/lib/sites/active-tab';
import { emptyLog } from '../../empty-log';

const PULL = 'https://github.com/acme/orchard/pull/7';
const tab = { id: 4, url: PULL, title: 'Version the API by ada · Pull Request #7 · acme/orchard' };
const REFUSED = { ok: false, reason: 'switched-off' };

const shut: [string, Partial<Policy>][] = [
  ['capture is switched off', { captureDisabled: true }],
  ['the host is not allowed', { allowedHosts: ['https://git.acme.example'] }],
];

function saving(): MessageBody<'saveWin'> {
  const identity = { type: 'pull-request', key: 'gh:github.com/acme/orchard/pull/7', url: PULL, host: 'github.com' };
  const read = {
    title: 'Version the API',
    state: 'merged',
    occurredOn: '2026-11-02',
    facts: {},
    layout: 'react',
  } as const;
  const win = { kind: 'win', role: 'drove', origin: 'unclear' } as const;
  const capture = { identity: { ...identity, type: 'pull-request' as const }, ...read, win, missing: [], cautions: [] };
  return { winId: crypto.randomUUID(), artifactId: crypto.randomUUID(), capture };
}

const inPage = vi.spyOn(fakeBrowser.scripting, 'executeScript');

beforeEach(async () => {
  fakeBrowser.reset();
  inPage.mockReset();
  inPage.mockResolvedValue([] as never);
  await emptyLog();
});
afterEach(() => fakeBrowser.reset());

describe.each(shut)('where %s', (_, policy) => {
  beforeEach(() => fakeBrowser.storage.managed.set(policy));

  it('the worker saves nothing that a page sends', async () => {
    expect(await pageRequests.saveWin(saving(), { host: 'github.com' })).toEqual(REFUSED);
    expect(await db.wins.count()).toBe(0);
  });

  it('the worker puts nothing into a page and keeps nothing of a list', async () => {
    const page = { host: 'github.com', origin: 'https://github.com', tabId: 4 };
    for (const load of ['loadPanel', 'loadList', 'loadCoach'] as const) {
      expect(await pageRequests[load]({}, page)).toEqual(REFUSED);
    }
    const counts = { done: 25, saved: 20, refused: 0, trashed: 0, total: 250 };
    const walk = { cursor: '2', ...counts, leavesOut: true, notBefore: null };
    expect(await pageRequests.keepWalk({ list: 'https://github.com/pulls', walk }, page)).toEqual(REFUSED);
    expect(inPage).not.toHaveBeenCalled();
    expect(await db.drafts.count()).toBe(0);
  });

  it('a page that is in front of a popup which was open before is no part of the win', async () => {
    const page = toActivePage(PULL, tab.title);
    const entry = { ...emptyQuickLog(crypto.randomUUID()), text: 'I drove the decision' };
    expect(await logEntry(entry, page, new Date())).toMatchObject({ ok: true });
    expect([await db.wins.count(), await db.artifacts.count()]).toEqual([1, 0]);
    const pageAlone = { ...emptyQuickLog(crypto.randomUUID()), text: ' ' };
    expect(await logEntry(pageAlone, page, new Date())).toMatchObject({ ok: false });
    expect(await db.wins.count()).toBe(1);
  });

  it('no menu and no key reads or saves the page, and nothing of it is carried on', async () => {
    for (const press of [
      { menuItemId: 'page', pageUrl: PULL },
      { menuItemId: 'selection', pageUrl: PULL, selectionText: 'I decided it' },
      { menuItemId: 'link', pageUrl: PULL, linkUrl: 'https://git.acme.example/acme/orchard/pull/8' },
    ]) {
      expect(await saveFromMenu(press, tab)).toEqual({ ...REFUSED, words: {} });
    }
    expect(await saveByKey(tab)).toEqual({ ...REFUSED, words: {} });
    expect(inPage).not.toHaveBeenCalled();
    expect(await db.wins.count()).toBe(0);
  });

  it('no host is offered', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValueOnce([{ ...tab, url: 'https://git.other.example/' }] as never);
    expect(await findHostOffer()).toBeNull();
    expect(inPage).not.toHaveBeenCalled();
  });

  it('what the user types is logged all the same', async () => {
    expect(await logText(`I drove it, ${_}`, new Date())).toMatchObject({ ok: true, result: 'added' });
  });
});

it('a plain page of the same name is another origin', async () => {
  await fakeBrowser.storage.managed.set({ allowedHosts: ['https://github.com'] });
  const plain = { host: 'github.com', origin: 'http://github.com' };
  expect(await pageRequests.saveWin(saving(), plain)).toEqual(REFUSED);
});

it('a page of an allowed host is saved, and a link from it to another host is not', async () => {
  await fakeBrowser.storage.managed.set({ allowedHosts: ['https://github.com'] });
  expect(await pageRequests.saveWin(saving(), { host: 'github.com' })).toMatchObject({ ok: true, result: 'added' });
  const link = { menuItemId: 'link', pageUrl: PULL, linkUrl: 'https://git.acme.example/acme/orchard/pull/8' };
  expect(await saveFromMenu(link, tab)).toEqual({ ...REFUSED, words: {} });
});
