import { describe, expect, it } from 'vitest';
import { CLAUSES, type ClauseId } from '@/lib/domain/ladder/ladder';
import { PROOF_STATES, type Proof } from '@/lib/domain/proof/proof';
import { missingClauses } from '@/lib/i18n/en/proof';
import {
  sayMismatch,
  sayMissing,
  sayMissingBesidesProgress,
  sayProgress,
  sayProofState,
} from '@/lib/i18n/proof-sentences';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { proofOf } from '../domain/proof/proof-of';

const lacking = (have: number, wins: number, clauses: ClauseId[], days = 180): Proof => ({
  behaviourId: 'any',
  state: 'thin',
  have,
  need: have + wins,
  days,
  missing: { wins, clauses },
  countedWinIds: [],
  linkedWinIds: [],
});
const met: Proof = { ...lacking(3, 0, []), state: 'met', need: 3 };

describe('what is missing, in words', () => {
  it.each<[Proof, string]>([
    [lacking(2, 1, ['review-artifact']), 'Missing: one more win in 180 days, and a review link.'],
    [lacking(1, 2, []), 'Missing: 2 more wins in 180 days.'],
    [lacking(0, 3, ['origin-identified']), 'Missing: 3 wins in 180 days, and a problem you found yourself.'],
    [
      lacking(0, 1, ['person', 'left-with-them'], 90),
      'Missing: one win in 90 days, who it was, and how you left it with them.',
    ],
    [lacking(3, 0, ['review-artifact']), 'Missing: a review link.'],
    [lacking(1, 0, ['learned', 'unprompted']), 'Missing: what you learned and a change nobody prompted.'],
    [
      lacking(1, 0, ['written-artifact', 'outcome', 'outcome-known']),
      'Missing: a link to something you wrote, what changed because of it, and a known outcome.',
    ],
    [lacking(0, 1, [], 1), 'Missing: one win in 1 day.'],
    [met, 'Nothing is missing.'],
  ])('%j', (proof, sentence) => {
    expect(sayMissing(proof)).toBe(sentence);
  });

  it('has different words for every clause', () => {
    expect(new Set(CLAUSES.map((clause) => missingClauses[clause])).size).toBe(CLAUSES.length);
  });

  it.each(seniorEngineer.behaviours)('is a whole sentence for an empty log: $id', (behaviour) => {
    expect(sayMissing(proofOf(behaviour, [], '2026-11-23'))).toMatch(/^Missing: (one|\d) wins? in \d+ days.*[^.]\.$/);
  });
});

describe('progress', () => {
  it('is so many of so many in the window', () => {
    expect(sayProgress({ have: 1, need: 3, days: 180 })).toBe('1 of 3 in 180 days');
    expect(sayProgress({ have: 3, need: 3, days: 180 })).toBe('3 of 3 in 180 days');
    expect(sayProgress({ have: 5, need: 3, days: 180 })).toBe('5 in 180 days, 3\u00a0needed');
    expect(sayProgress({ have: 0, need: 1, days: 1 })).toBe('0 of 1 in 1 day');
  });
});

describe('claim against proof, in words', () => {
  it('says what the log shows to who claims more', () => {
    expect(sayMismatch('consistently', lacking(1, 2, ['review-artifact']))).toBe(
      'You say consistently; the log shows 1 of 3 in 180 days. Missing: a review link.',
    );
    expect(sayMismatch('consistently', lacking(1, 2, []))).toBe(
      'You say consistently; the log shows 1 of 3 in 180 days. Missing: 2 more wins.',
    );
  });

  it('does not say it again beside the progress', () => {
    expect(sayMismatch('consistently', lacking(1, 2, []), { isBeside: true })).toBe(
      'You say consistently. Missing: 2 more wins.',
    );
  });

  it('says beside the progress what else is missing, or that nothing is', () => {
    expect(sayMissingBesidesProgress(lacking(1, 2, []))).toBe('Missing: 2 more wins.');
    expect(sayMissingBesidesProgress(met)).toBe('Nothing is missing.');
  });

  it('says that it is met to who claims less', () => {
    expect(sayMismatch('not-yet', met)).toBe('You say not yet; the log already meets it.');
    expect(sayMismatch('sometimes', met)).toBe('You say sometimes; the log already meets it.');
  });

  it('says nothing where they agree or nothing is claimed', () => {
    expect(sayMismatch('consistently', met)).toBeNull();
    expect(sayMismatch('not-yet', lacking(0, 1, []))).toBeNull();
    expect(sayMismatch(undefined, met)).toBeNull();
  });
});

describe('a proof state', () => {
  it('has a name', () => {
    expect(PROOF_STATES.map(sayProofState)).toEqual(['No proof yet', 'Thin', 'Stale', 'Met']);
  });
});
