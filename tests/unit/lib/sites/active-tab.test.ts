import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readActivePage, toActivePage } from '@/lib/sites/active-tab';
import { adapterFor } from '@/lib/sites/adapters';

const PULL = 'https://github.com/acme/orchard/pull/7';

describe('the page in the active tab', () => {
  it.each([
    ['Split the import by ada · Pull Request #7 · acme/orchard', 'Split the import'],
    ['Sort by size by night by ada · Pull Request #7 · acme/orchard · GitHub', 'Sort by size by night'],
    ['Bump lodash by app[bot] · Pull Request #7 · acme/orchard', 'Bump lodash'],
    ['Say what · matters by ada · Pull Request #7 · acme/orchard', 'Say what · matters'],
    ['Split\u202e the\n import', 'Split the import'],
    ['', PULL],
  ])('a pull request titled %j is called %j', (tabTitle, title) => {
    expect(toActivePage(`${PULL}/files?w=1#diff-1`, tabTitle)).toMatchObject({
      known: true,
      title,
      identity: { type: 'pull-request', key: 'gh:github.com/acme/orchard/pull/7', url: PULL },
    });
  });

  it.each([
    ['/acme/orchard/issues/9', 'Say · what · Issue #9 · acme/orchard', 'Say · what', 'issue'],
    ['/acme/orchard/discussions/9', 'Say · what · acme/orchard · Discussion #9 · GitHub', 'Say · what', 'document'],
    ['/orgs/acme/discussions/9', 'How we name things · acme · Discussion #9', 'How we name things', 'document'],
    [
      '/orgs/acme/projects/3?issue=acme%7Corchard%7C9',
      'Harvest board',
      'https://github.com/acme/orchard/issues/9',
      'issue',
    ],
  ])('%s titled %j is called %j', (path, tabTitle, title, type) => {
    expect(toActivePage(`https://github.com${path}`, tabTitle)).toMatchObject({ title, identity: { type } });
  });

  it('any other page of the web has its own title', () => {
    const page = toActivePage('https://docs.acme.example/rfc/12?utm_source=x', 'Made by ada · Pull Request #7 · a/b');
    expect(page).toMatchObject({
      known: false,
      title: 'Made by ada · Pull Request #7 · a/b',
      identity: { type: 'page', key: 'url:https://docs.acme.example/rfc/12' },
    });
  });

  it.each(['chrome://extensions', 'about:blank', 'file:///etc/hosts', 'not an address', ''])('%j is no page', (url) => {
    expect(toActivePage(url, 'Title')).toBeNull();
  });

  it.each([`${PULL}/changes`, `${PULL}/commits`, `${PULL}/conflicts`, 'https://github.com/acme/orchard/issues/7'])(
    'is identified as the site’s adapter would: %s',
    (address) => {
      const url = new URL(address);
      const page = toActivePage(address, 'Title');
      expect(page?.known ? page.identity : null).toEqual(adapterFor(url)?.identify(url) ?? null);
    },
  );
});

describe('reading the active tab', () => {
  afterEach(() => vi.restoreAllMocks());

  it('needs nothing but the tab', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ url: PULL, title: 'A page' }] as never);
    expect(await readActivePage()).toMatchObject({ known: true, title: 'A page' });
  });

  it('is null where the browser tells nothing', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValueOnce(new Error('no access'));
    expect(await readActivePage()).toBeNull();
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValueOnce([{ title: 'A page' }] as never);
    expect(await readActivePage()).toBeNull();
  });
});
