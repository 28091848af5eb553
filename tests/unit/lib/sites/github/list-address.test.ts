import { describe, expect, it } from 'vitest';
import { listAddress } from '@/lib/sites/github/list-address';

describe('the address of a list', () => {
  it.each([
    'https://github.com/acme/orchard/pulls?q=is%3Apr+is%3Amerged',
    'https://github.com/acme/orchard/pulls?q=is%3Apr+is%3Amerged&page=4',
    'https://github.com/acme/orchard/pulls?page=1&q=is:pr%20is:merged#top',
    'https://github.com/acme/orchard/pulls?q=is%3Apr+is%3Amerged&issue=acme%7Corchard%7C7',
  ])('is the same on each of its pages and whichever row is beside it: %s', (address) => {
    expect(listAddress(new URL(address))).toBe('https://github.com/acme/orchard/pulls?q=is%3Apr+is%3Amerged');
  });

  it('is another one for another search, path or host', () => {
    const addresses = [
      'https://github.com/pulls?q=x',
      'https://github.com/pulls?q=y',
      'https://github.com/issues?q=x',
      'https://git.example/pulls?q=x',
      'https://github.com/search?type=issues&q=x',
    ];
    expect(new Set(addresses.map((address) => listAddress(new URL(address)))).size).toBe(5);
  });

  it.each(['/acme/orchard', '/acme/orchard/pull/7', '/acme/orchard/issues/new', '/search?q=x&type=code'])(
    'is none at %s',
    (path) => expect(listAddress(new URL(path, 'https://github.com'))).toBeNull(),
  );
});
