import { expect, it } from 'vitest';
import { oncePerAddress } from '@/lib/sites/once-per-address';

it('an address is parsed once until another is asked for, whatever came of it', () => {
  const parsed: string[] = [];
  const parse = oncePerAddress(({ href, hash }) => {
    parsed.push(href);
    return hash || null;
  });
  const ask = (path: string) => parse(new URL(path, 'https://github.com'));
  expect([ask('/a'), ask('/a'), ask('/a#b'), ask('/a#b'), ask('/a')]).toEqual([null, null, '#b', '#b', null]);
  expect(parsed).toEqual(['https://github.com/a', 'https://github.com/a#b', 'https://github.com/a']);
});
