import { describe, expect, it } from 'vitest';
import { rankName, rankNames } from '@/lib/domain/win-list/name-match';

describe('how well a name answers to what was typed', () => {
  it.each([
    ['', 0],
    ['  ', 0],
    ['back', 0],
    ['BACK UP', 0],
    ['up now', 1],
    ['no ba', 1],
    ['export', 2],
    ['back file', 2],
    ['bun', 3],
    ['bu', null],
    ['nub', null],
    ['packet', null],
  ])('%j: %s', (typed, rank) => {
    expect(rankName('Back up now', 'export file', typed)).toBe(rank);
  });

  it('knows no case, accents or signs between words', () => {
    expect(rankName('Überblick: Lücken', '', 'uberblick')).toBe(0);
    expect(rankName('Überblick: Lücken', '', 'lucken')).toBe(1);
  });

  it('puts the best first and leaves equals as they stand', () => {
    const named = (name: string, also = '') => ({ name, also });
    const items = [named('Take the report', 'plan'), named('A plan'), named('Planting'), named('Plan'), named('Map')];
    expect(rankNames(items, 'plan').map(({ name }) => name)).toEqual(['Planting', 'Plan', 'A plan', 'Take the report']);
  });
});
