import { describe, expect, it, vi } from 'vitest';
import { findHostOffer } from '@/lib/permissions/find-host-offer';
import { register } from '@/lib/permissions/page-scripts';
import { aBrowser } from './a-browser';

const github = { site: 'github', hasOffer: true };

async function offerAt(url: string, probe: unknown, granted: string[] = [], registered: string[] = []) {
  aBrowser({ granted, pages: [{ id: 1, url, probe }] });
  await register(registered);
  const { browser } = await import('wxt/browser');
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1, url }] as never);
  return findHostOffer();
}

describe('the offer to show Winnow on a host', () => {
  it('is made where a site of ours drew the page, whatever the host is called', async () => {
    expect(await offerAt('https://anything.example:8443/x', github)).toEqual({
      ...github,
      origin: 'https://anything.example:8443',
      host: 'anything.example:8443',
    });
  });

  it('is not made where Winnow is already', async () => {
    expect(await offerAt('https://github.com/x', github, ['https://github.com/*'])).toBeNull();
    const granted = ['https://git.example.com/*'];
    expect(await offerAt('https://git.example.com/x', github, granted, ['https://git.example.com'])).toBeNull();
  });

  it('is made under a wider permission, which enables no host by itself', async () => {
    expect(await offerAt('https://git.example.com/x', github, ['https://*/*'])).toMatchObject(github);
  });

  it.each([
    ['a page that no site of ours drew', 'https://git.example.com/x', { site: null, hasOffer: false }],
    ['a page that cannot be looked at', 'https://git.example.com/x', undefined],
    ['an answer of another shape', 'https://git.example.com/x', { site: 'bank', hasOffer: 'yes' }],
    ['a page of the browser', 'chrome://extensions', github],
    ['a file', 'file:///tmp/page.html', github],
  ])('is not made on %s', async (_what, url, probe) => {
    expect(await offerAt(url, probe)).toBeNull();
  });
});
