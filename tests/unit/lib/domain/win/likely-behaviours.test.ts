import { describe, expect, it } from 'vitest';
import { ARTIFACT_TYPES, type ArtifactType } from '@/lib/domain/win/artifact';
import { likelyBehaviours } from '@/lib/domain/win/likely-behaviours';
import type { WinFields } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { anArtifact, logged } from '../a-win';

const likely = (types: readonly ArtifactType[], changes: Partial<WinFields> = {}) =>
  likelyBehaviours(
    logged(
      [],
      changes,
      types.map((type) => anArtifact({ type })),
    ),
  );

describe('the behaviours that are offered first', () => {
  it.each<[ArtifactType[], Partial<WinFields>, string]>([
    [['review'], {}, 'review-impact'],
    [['pull-request'], { role: 'reviewed' }, 'review-impact'],
    [['pull-request'], { role: 'drove' }, 'find-problems'],
    [['pull-request'], { kind: 'lesson' }, 'change-course'],
    [['comment'], {}, 'written-pushback'],
    [['document'], {}, 'proposal'],
    [['ticket', 'pull-request'], {}, 'find-problems'],
    [[], {}, 'unblock'],
  ])('of %j with %j begin with %s', (types, changes, first) => {
    expect(likely(types, changes)[0]).toBe(first);
  });

  it('are at most five, each once, and all on the ladder', () => {
    const known = seniorEngineer.behaviours.map(({ id }) => id);
    for (const types of [[], ...ARTIFACT_TYPES.map((type) => [type])]) {
      const ids = likely(types);
      expect(ids.length).toBeLessThanOrEqual(5);
      expect(new Set(ids).size).toBe(ids.length);
      expect(known).toEqual(expect.arrayContaining(ids));
    }
  });
});
