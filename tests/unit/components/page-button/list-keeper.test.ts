// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://github.com/acme/api" }
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepListButton } from '@/components/page-button/list-keeper';
import type { PageUrl } from '@/lib/sites/types';
import { aWorker } from './a-worker';
import { withPopovers } from './popovers';

beforeAll(withPopovers);
beforeEach(() => {
  document.body.innerHTML = '';
});

/** A site whose lists are told apart by their search, wherever on it one is. */
const aSite = (place = 'h2') => ({
  addressOf: ({ search }: PageUrl) => new URLSearchParams(search).get('q'),
  findPlace: (_url: PageUrl, page: Document) => page.querySelector(place),
});

function aBrowser() {
  const { reconcile } = keepListButton({ page: document, listsAt: () => [aSite('h2')], send: aWorker().send });
  return (path: string, html: string) => {
    history.replaceState(null, '', path);
    document.body.innerHTML = html;
    reconcile();
    return document.querySelector('h2 + span');
  };
}

describe('the button of a list', () => {
  it('stands at the head of a list, once, and nowhere else', () => {
    const go = aBrowser();
    expect(go('/acme/api/pulls?q=x', '<h2>List</h2>')).not.toBeNull();
    expect(document.querySelectorAll('span')).toHaveLength(1);
    expect(go('/acme/api', '<h1>Code</h1>')).toBeNull();
  });

  it('is the same on another page of the list, and after the list was drawn anew', () => {
    const go = aBrowser();
    const first = go('/acme/api/pulls?q=x', '<h2>List</h2>');
    expect(go('/acme/api/pulls?q=x&page=2', '<h2>List</h2>')).toBe(first);
    expect(go('/acme/api/pulls?page=3&q=x', '<p>Loading</p>')).toBeNull();
    expect(go('/acme/api/pulls?q=x&page=3', '<h2>List</h2>')).toBe(first);
  });

  it('is left where it is when it is itself what stands before the rows', () => {
    const lists = { ...aSite(), findPlace: () => document.querySelector('ul')?.previousElementSibling ?? null };
    const { reconcile } = keepListButton({ page: document, listsAt: () => [lists], send: aWorker().send });
    history.replaceState(null, '', '/acme/api/pulls');
    document.body.innerHTML = '<h2>List</h2><ul></ul>';
    reconcile();
    const seen = new MutationObserver(() => undefined);
    seen.observe(document.body, { childList: true });
    reconcile();
    expect(seen.takeRecords()).toEqual([]);
    expect(document.querySelector('h2 + span + ul')).not.toBeNull();
  });

  it('is another one on another list', () => {
    const go = aBrowser();
    const first = go('/acme/api/pulls?q=x', '<h2>List</h2>');
    const second = go('/acme/api/pulls?q=y', '<h2>List</h2>');
    expect(second).not.toBeNull();
    expect(second).not.toBe(first);
  });
});
