// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { parseAddress } from '@/lib/domain/win/address';
import { identifyPage } from '@/lib/sites/any-page';
import { detectorFor, listsAt } from '@/lib/sites/detectors';
import { urlOf } from '@/lib/sites/dom';
import { identifyKnown } from '@/lib/sites/identify';
import { isListAt } from '@/lib/sites/list-address';
import { getSameOrigin } from '@/lib/sites/same-origin-fetch';

const THINGS = [
  'https://github.com/acme/orchard/pull/7',
  'https://github.com/acme/orchard/issues/7',
  'https://github.com/acme/orchard/discussions/7',
  'https://git.acme.example/acme/orchard/pull/7',
  'https://acme.atlassian.net/browse/OPS-1',
  'https://acme.atlassian.net/jira/software/projects/OPS/boards/1?selectedIssue=OPS-1',
  'https://jira.acme.example/jira/browse/OPS-1',
  'https://gitlab.com/acme/orchard/-/merge_requests/7',
  'https://linear.app/acme/issue/OPS-1/title',
];
const LISTS = ['https://github.com/pulls?q=is%3Amerged', 'https://acme.atlassian.net/issues/?jql=assignee%20is%20me'];

/** The same host as others may write it. */
function spellingsOf(address: string): string[] {
  const { protocol, host, pathname, search } = new URL(address);
  const hosts = [`${host}.`, host.toUpperCase(), `${host}:443`, `${host.toUpperCase()}.:443`];
  return hosts.map((spelt) => `${protocol}//${spelt}${pathname}${search}`);
}

/** As a page sees its own address, and as the worker reads it. */
function bothWays(address: string) {
  vi.spyOn(Document.prototype, 'URL', 'get').mockReturnValue(new URL(address).href);
  return [urlOf(document), parseAddress(address) ?? expect.fail(address)];
}

describe('however a host is spelt', () => {
  it.each(THINGS)('%s is one thing', (address) => {
    const known = identifyKnown(new URL(address));
    expect(known).not.toBeNull();
    for (const spelt of spellingsOf(address)) {
      expect(identifyPage(spelt)).toEqual(identifyPage(address));
      for (const url of bothWays(spelt)) expect(detectorFor(url)?.identify(url), spelt).toEqual(known);
    }
  });

  it.each(LISTS)('%s is one list', (address) => {
    const addressesOf = (url: ReturnType<typeof urlOf>) => listsAt(url).map(({ addressOf }) => addressOf(url));
    const [known] = addressesOf(new URL(address));
    for (const spelt of spellingsOf(address)) {
      const [page, worker] = bothWays(spelt);
      expect(page && addressesOf(page)).toEqual([known]);
      expect(isListAt(known ?? '', worker as URL)).toBe(true);
    }
  });

  it('the site is asked where the page is, and no other', async () => {
    vi.stubGlobal('location', { origin: 'https://github.com.' });
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'));
    const wanted = { reason: 'review', accept: 'application/json' } as const;
    await getSameOrigin('https://github.com/acme/orchard/pull/7/page_data?a=b', wanted);
    expect(fetched.mock.calls.map(([url]) => url)).toEqual(['https://github.com./acme/orchard/pull/7/page_data?a=b']);
    expect(await getSameOrigin('https://github.com.evil.example/a', wanted)).toEqual({ ok: false, reason: 'odd' });
    expect(fetched).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});
