import { expect, test } from '@playwright/test';
import { BARS, type Bar } from '../bars';
import type { Figure } from '../figures/figure';
import { judge } from '../figures/judge';

const figure = (what: string, of: string, wins: number | null, ...samples: number[]): Figure => {
  return { what, of, wins, unit: 'ms', samples };
};
const held = { name: 'a bar', source: 'a sentence' };
const winnow = { what: 'it', of: 'winnow' };
const floor = { what: 'it', of: 'floor' };
const FIGURES = [
  figure('it', 'winnow', 0, 10, 11, 12),
  figure('it', 'winnow', 1000, 20, 22, 90),
  figure('it', 'floor', null, 9, 11, 13),
  figure('it', 'empty', null, 1, 1, 1),
];

const CASES: [string, Bar, number][] = [
  ['a ratio is of medians, at the largest log', { ...held, kind: 'ratio', of: winnow, over: floor, limit: 2 }, 2],
  [
    'what nothing costs is taken from both',
    { ...held, kind: 'ratio', of: winnow, above: { what: 'it', of: 'empty' }, over: floor, limit: 2 },
    2.1,
  ],
  ['a log may be named', { ...held, kind: 'ratio', of: { ...winnow, wins: 0 }, over: floor, limit: 2 }, 1],
  ['a value is a median', { ...held, kind: 'value', unit: 'ms', of: winnow, limit: 22 }, 22],
  ['or the slowest one in twenty', { ...held, kind: 'value', unit: 'ms', at: 'p95', of: winnow, limit: 22 }, 90],
  ['the same from none to most', { ...held, kind: 'even', of: winnow, limit: 1.1 }, 2],
  [
    'within the spread of another',
    { ...held, kind: 'within', of: { ...winnow, wins: 0 }, over: floor, limit: 1 },
    11 / 13,
  ],
];

for (const [name, bar, value] of CASES) {
  test(`judging: ${name}`, () => {
    const [judged] = judge([bar], FIGURES);
    expect(judged?.value).toBeCloseTo(value, 9);
    expect(judged?.passed).toBe(value <= bar.limit);
  });
}

test('judging: what was not measured is neither held nor not', () => {
  expect(judge(BARS, []).map(({ passed }) => passed)).toEqual(BARS.map(() => null));
});
