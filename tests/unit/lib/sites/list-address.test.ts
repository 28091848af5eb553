import { describe, expect, it } from 'vitest';
import { toListAddress } from '@/lib/sites/list-address';

describe('the address of a list', () => {
  it.each([
    'https://github.com/acme/orchard/pulls?q=is%3Apr+is%3Amerged',
    'https://github.com/acme/orchard/pulls?q=is%3Apr+is%3Amerged&page=4',
    'https://github.com/acme/orchard/pulls?page=1&q=is:pr%20is:merged#top',
  ])('is the same on each of its pages: %s', (address) => {
    expect(toListAddress(new URL(address))).toBe('https://github.com/acme/orchard/pulls?q=is%3Apr+is%3Amerged');
  });

  it('is another one for another search, path or host', () => {
    const addresses = [
      'https://a.example/pulls?q=x',
      'https://a.example/pulls?q=y',
      'https://a.example/issues?q=x',
      'https://b.example/pulls?q=x',
    ];
    expect(new Set(addresses.map((address) => toListAddress(new URL(address)))).size).toBe(4);
  });
});
