import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, matchesText } from '@/lib/domain/win-list/win-search';
import { anArtifact, aPerson, logged } from '../a-win';

describe('searching a win', () => {
  const win = logged(
    ['architecture'],
    {
      title: 'Łódź depot: time zones',
      did: 'I drove the API versioning decision',
      outcome: 'Two teams adopted it',
      decision: 'One version',
      praise: 'ΟΔΟΣ ok',
      tags: ['orchard'],
      people: [aPerson({ label: 'Zoë' })],
      metric: { label: 'Pages a week', before: '9', after: '2', unit: '' },
    },
    [anArtifact({ title: 'ADR 14: one outbox', url: 'https://example.test/adr/14' })],
  );

  it.each([
    'versioning',
    'VERSIONING decision',
    'lodz',
    'Lódz ZONES',
    'adopted one',
    'orchard',
    'zoe',
    'pages',
    'outbox',
    'adr/14',
    'οδοσ',
    '  ',
    '',
  ])('finds it by %j', (text) => expect(matchesText(win, text)).toBe(true));

  it.each(['versioning harvest', 'lodzz', 'architecture'])('does not find it by %j', (text) => {
    expect(matchesText(win, text)).toBe(false);
  });

  it('finds every win by any word of its own, however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        const own = logged([], { title });
        for (const word of title.split(/\s+/u)) expect(matchesText(own, word.toUpperCase())).toBe(true);
      }),
    );
  });

  it('folds every sign there is to one that folds to itself', () => {
    const restless: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const folded = fold(String.fromCodePoint(code));
      if (fold(folded) !== folded) restless.push(folded);
    }
    expect(restless).toEqual([]);
  });

  it('folds what is folded already to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
