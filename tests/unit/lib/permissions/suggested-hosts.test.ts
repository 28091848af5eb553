import { expect, it } from 'vitest';
import { suggestHosts } from '@/lib/permissions/suggested-hosts';

const origins = (enabled: string[], sites: string[]) => suggestHosts(enabled, sites).map(({ origin }) => origin);

it('suggests the public hosts of sites that are there and not enabled', () => {
  expect(origins([], ['github', 'gitlab', 'linear'])).toEqual(['https://gitlab.com', 'https://linear.app']);
  expect(origins(['https://gitlab.com'], ['github', 'gitlab', 'linear'])).toEqual(['https://linear.app']);
  expect(origins([], ['github'])).toEqual([]);
});
