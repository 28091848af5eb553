import { describe, expect, it } from 'vitest';
import { adapterFor } from '@/lib/sites/adapters';

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
