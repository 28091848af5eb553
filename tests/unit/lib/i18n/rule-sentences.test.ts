import { describe, expect, it } from 'vitest';
import type { ProofRule } from '@/lib/domain/ladder/ladder';
import { sayRule } from '@/lib/i18n/rule-sentences';

const rule = (changes: Partial<ProofRule>): ProofRule => ({
  wins: 2,
  days: 365,
  each: [],
  once: [],
  lessonsCount: false,
  ...changes,
});

describe('a proof rule in words', () => {
  it.each([
    [{}, '2 wins in 365 days.'],
    [{ wins: 1, days: 1 }, '1 win in 1 day.'],
    [{ each: ['outside-team'] }, '2 wins in 365 days. Each with someone outside your team.'],
    [
      { once: ['artifact', 'outcome'] },
      '2 wins in 365 days. One of them with a link to it and what changed because of it.',
    ],
    [{ wins: 1, once: ['reasoning'] }, '1 win in 365 days. With the reasoning.'],
    [{ lessonsCount: true }, '2 wins in 365 days. A lesson counts.'],
  ] as const)('%j', (changes, sentence) => {
    expect(sayRule(rule(changes as Partial<ProofRule>))).toBe(sentence);
  });
});
