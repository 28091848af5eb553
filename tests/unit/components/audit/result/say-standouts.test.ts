import { describe, expect, it } from 'vitest';
import { sayStandouts } from '@/components/audit/result/say-standouts';
import type { Heat } from '@/lib/domain/audit/heat';

const strip = (...all: Heat['grains'][]): Heat[] =>
  measured(...all.map((grains) => [grains, grains === 3 ? 2 : 0] as const));

const measured = (...all: (readonly [grains: Heat['grains'], met: number])[]): Heat[] =>
  all.map(([grains, met], index) => ({
    category: { id: `c${index}`, name: `C${index}`, whyItMatters: '' },
    ...{ grains, audit: 0, proof: grains, claim: 0, met, of: 2 },
  }));

describe('the ends of the strip in words', () => {
  it.each([
    ['nothing anywhere', strip(0, 0), null],
    ['no category at all', strip(), null],
    ['one category, thin or full', strip(1), 'With one category, none is the strongest or the thinnest.'],
    ['two', strip(1, 3), 'Strongest: C1. Thinnest: C0.'],
    ['three', strip(1, 3, 0), 'Strongest: C1. The two thinnest: C2, then C0.'],
    ['all met', strip(3, 3), 'Strongest: C0. None is thin.'],
    [
      'full of grains, and one not met throughout',
      measured([3, 2], [3, 1], [3, 2]),
      'Strongest: C0. Thinnest: C1 (1\u00a0of\u00a02 met).',
    ],
  ])('say %s', (_, heat, words) => expect(sayStandouts(heat)).toBe(words));
});
