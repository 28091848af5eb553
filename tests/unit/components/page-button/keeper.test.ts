// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://github.com/acme/api" }
import { beforeAll, describe, expect, it } from 'vitest';
import { keepPageButton } from '@/components/page-button/keeper';
import { mountPageButton } from '@/components/page-button/mount';
import type { Offer, SiteDetector } from '@/lib/sites/types';
import { anOffer } from './a-capture';
import { aWorker } from './a-worker';
import { withPopovers } from './popovers';

beforeAll(withPopovers);

/** A site whose pages are told by their number; it offers what its heading shows. */
const detector: SiteDetector = {
  id: 'github',
  identify: (url) => {
    const number = /\/pull\/(\d+)/.exec(url.href)?.[1];
    return number ? { ...anOffer.identity, key: `k:${number}` } : null;
  },
  offer: (url, page) => {
    const identity = detector.identify(url);
    const isShown = identity && page.querySelector('h1')?.textContent === identity.key;
    return isShown ? { ...anOffer, identity } : null;
  },
  findPlace: (_url, page) => page.querySelector('h1'),
};

function aBrowser() {
  const { send } = aWorker();
  const { reconcile } = keepPageButton({ page: document, detectorFor: () => detector, send });
  const go = (path: string, heading: string) => {
    history.replaceState(null, '', path);
    document.body.innerHTML = heading ? `<h1>${heading}</h1>` : '';
    reconcile();
    return document.querySelector('h1 + span');
  };
  return { reconcile, go };
}

describe('on a page that changes under it', () => {
  it('there is one button where there is something to save, and none elsewhere', () => {
    const { reconcile, go } = aBrowser();
    expect(go('/acme/api/pull/1', 'k:1')).not.toBeNull();
    reconcile();
    reconcile();
    expect(document.querySelectorAll('h1 + span')).toHaveLength(1);
    expect(go('/acme/api/issues', 'Issues')).toBeNull();
  });

  it('the same button comes back under a new heading of the same thing', () => {
    const { go } = aBrowser();
    const first = go('/acme/api/pull/1', 'k:1');
    expect(go('/acme/api/pull/1', '')).toBeNull();
    expect(go('/acme/api/pull/1/files', 'k:1')).toBe(first);
  });

  it('another offer of the same page waits until nothing is saved under the first', async () => {
    const { send } = aWorker();
    const other = {
      ...anOffer,
      identity: { ...anOffer.identity, key: 'k:1#review-of-ben' },
      action: 'review',
    } as const;
    let offer: Offer = { ...anOffer, identity: { ...anOffer.identity, key: 'k:1' } };
    const site = { ...detector, offer: () => offer };
    history.replaceState(null, '', '/acme/api/pull/1');
    document.body.innerHTML = '<h1>k:1</h1>';
    let isInUse = true;
    const mount: typeof mountPageButton = (parts) =>
      Object.defineProperty(mountPageButton(parts), 'isInUse', { get: () => isInUse });
    const { reconcile } = keepPageButton({ page: document, detectorFor: () => site, send, mount });
    reconcile();
    const first = document.querySelector('h1 + span');
    offer = other;
    reconcile();
    expect(document.querySelector('h1 + span')).toBe(first);
    isInUse = false;
    reconcile();
    expect(document.querySelector('h1 + span')).not.toBe(first);
  });

  it('a new address gets a button of its own, and none while the old page still shows', () => {
    const { go } = aBrowser();
    const first = go('/acme/api/pull/1', 'k:1');
    expect(go('/acme/api/pull/2', 'k:1')).toBeNull();
    expect(first?.isConnected).toBe(false);
    const second = go('/acme/api/pull/2', 'k:2');
    expect(second).not.toBeNull();
    expect(second).not.toBe(first);
  });
});
