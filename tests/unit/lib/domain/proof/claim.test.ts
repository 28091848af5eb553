import { describe, expect, it } from 'vitest';
import { type ClaimValue, claimValues, isClaimed, isFewerThanHalf, mismatchOf } from '@/lib/domain/proof/claim';
import { PROOF_STATES } from '@/lib/domain/proof/proof';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aClaim } from '../a-proof';

describe('what is claimed', () => {
  it('is what the user does consistently, on this ladder, and has not taken back', () => {
    const claims = [
      aClaim('mentor', 'consistently'),
      aClaim('proposal', 'sometimes'),
      aClaim('unblock', 'not-yet'),
      aClaim('translate', 'consistently', { ladderId: 'another' }),
      aClaim('architecture', 'consistently', { deletedAt: '2026-11-01T00:00:00.000Z' }),
      aClaim('no-such-behaviour', 'consistently'),
    ];
    const claimed = [...claimValues(claims, seniorEngineer)].filter(([, value]) => isClaimed(value));
    expect(claimed).toEqual([['mentor', 'consistently']]);
  });

  it.each([
    [0, 15, true],
    [7, 15, true],
    [8, 15, false],
    [5, 10, false],
    [4, 10, true],
  ])('%i of %i is fewer than half: %s', (claimed, of, expected) => {
    expect(isFewerThanHalf(claimed, of)).toBe(expected);
  });
});

describe('claim against proof', () => {
  const unmet = PROOF_STATES.filter((state) => state !== 'met');

  it('claims more where consistently is not met', () => {
    for (const state of unmet) expect(mismatchOf('consistently', { state })).toBe('claims-more');
    expect(mismatchOf('consistently', { state: 'met' })).toBeNull();
  });

  it.each<ClaimValue>(['not-yet', 'sometimes'])('claims less where %s is met', (value) => {
    expect(mismatchOf(value, { state: 'met' })).toBe('claims-less');
    for (const state of unmet) expect(mismatchOf(value, { state })).toBeNull();
  });

  it('has nothing to say where nothing is claimed', () => {
    for (const state of PROOF_STATES) expect(mismatchOf(undefined, { state })).toBeNull();
  });
});
