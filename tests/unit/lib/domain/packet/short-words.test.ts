import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '@/lib/domain/packet/short-words';

it.each([
  ['short', 10, 'short'],
  ['  two\n lines ', 10, 'two lines'],
  ['one word, and more of them', 14, 'one word, and…'],
  ['one word, and more of them', 12, 'one word…'],
  ['abcdefghijklmnop', 5, 'abcd…'],
  ['🌾🌾🌾🌾', 3, '🌾🌾…'],
])('%j in %i signs is %j', (words, limit, short) => {
  expect(shorten(words, limit)).toBe(short);
});

it('is never longer than its limit, and on one line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 60 }), (words, limit) => {
      const short = shorten(words, limit);
      expect([...short].length).toBeLessThanOrEqual(limit);
      expect(short).not.toMatch(/\n/);
    }),
  );
});
