// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapterFor } from '@/lib/sites/adapters';
import { parse } from './parse';

describe('which site an address belongs to', () => {
  it('finds the adapter of a pull request', () => {
    expect(adapterFor(new URL('https://github.com/acme/orchard/pull/7/files'))?.id).toBe('github');
  });

  it.each(['https://github.com/acme/orchard', 'https://github.com/acme/orchard/issues', 'about:blank'])(
    'finds none for %s',
    (address) => {
      expect(adapterFor(new URL(address))).toBeNull();
    },
  );
});

describe('what an adapter reads', () => {
  const read = (address: string, page: Document) => {
    const url = new URL(address);
    return adapterFor(url)?.read(url, page);
  };
  const address = 'https://github.com/acme/orchard/pull/7';

  it('is of the host without a dot at its end', () => {
    expect(read('https://GitHub.com./acme/orchard/pull/7', parse(''))).toEqual(read(address, parse('')));
  });

  it.each(['<html class="translated-ltr">', '<p _msttexthash="1">'])(
    'says that the browser translated it: %s',
    (html) => {
      expect(read(address, parse(html))).toMatchObject({ translated: true });
      expect(read(address, parse(''))).not.toHaveProperty('translated');
    },
  );
});
