import { describe, expect, it } from 'vitest';
import { gapsOf } from '@/lib/domain/proof/gap';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aClaim, aProof } from '../a-proof';

describe('the gaps', () => {
  it('come claimed ones first, then the nearest to proof, then in the order of the ladder', () => {
    const proofs = [
      aProof('find-problems', 'none'),
      aProof('resolve-ambiguity', 'thin'),
      aProof('own-incidents', 'stale'),
      aProof('architecture', 'met'),
      aProof('written-pushback', 'thin'),
      aProof('failure-modes', 'none'),
      aProof('review-impact', 'stale'),
    ];
    const claims = [
      aClaim('failure-modes', 'consistently'),
      aClaim('review-impact', 'consistently'),
      aClaim('architecture', 'consistently'),
      aClaim('find-problems', 'sometimes'),
    ];
    const gaps = gapsOf(seniorEngineer, proofs, claims);
    expect(gaps.map(({ behaviour, claimed }) => [behaviour.id, claimed])).toEqual([
      ['review-impact', true],
      ['failure-modes', true],
      ['own-incidents', false],
      ['resolve-ambiguity', false],
      ['written-pushback', false],
      ['find-problems', false],
    ]);
    expect(gaps[0]?.proof).toBe(proofs[6]);
  });

  it('are none where everything is met', () => {
    const proofs = seniorEngineer.behaviours.map(({ id }) => aProof(id, 'met'));
    expect(gapsOf(seniorEngineer, proofs, [])).toEqual([]);
  });
});
