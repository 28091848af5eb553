import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXCERPT_LIMIT, toExcerpt } from '@/lib/domain/win/excerpt';

describe('an excerpt', () => {
  it('keeps the lines of a short text as they are', () => {
    expect(toExcerpt('  It stopped on Tuesday.\n\nWe learnt of it on Friday.\n')).toBe(
      'It stopped on Tuesday.\n\nWe learnt of it on Friday.',
    );
  });

  it('is none where nothing is written', () => {
    for (const text of ['', ' \n\t', '\u200b\u202e\u0000']) expect(toExcerpt(text)).toBeNull();
  });

  it('ends a long text at a word, and one without spaces where it must', () => {
    const long = toExcerpt('orchard '.repeat(500)) ?? '';
    expect(long.length).toBeLessThanOrEqual(EXCERPT_LIMIT);
    expect(long).toMatch(/ orchard…$/);
    expect(toExcerpt('果'.repeat(3000))).toBe(`${'果'.repeat(EXCERPT_LIMIT - 1)}…`);
  });

  it('is harmless, within its limit, and itself when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(90), (piece, times) => {
        const excerpt = toExcerpt(piece.repeat(times));
        if (excerpt === null) return;
        expect(excerpt.length).toBeLessThanOrEqual(EXCERPT_LIMIT);
        expect(excerpt).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u0000]/);
        expect(toExcerpt(excerpt)).toBe(excerpt);
      }),
    );
  });
});
