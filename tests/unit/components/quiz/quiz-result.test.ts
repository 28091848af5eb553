import { describe, expect, it } from 'vitest';
import { outcomeOf } from '@/components/quiz/quiz-result';
import type { LoggedWin } from '@/lib/domain/log';
import { proofsOf } from '@/lib/domain/proof/proof';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { logged } from '../../lib/domain/a-win';
import { meeting } from '../../lib/domain/meeting-clause';

const TODAY = '2026-11-25';

type Said = Record<string, 'not-yet' | 'consistently'>;

function shown(said: Said, log: LoggedWin[] = []) {
  const claims = Object.entries(said).map(([behaviourId, value]) => {
    return { ladderId: seniorEngineer.id, behaviourId, value, deletedAt: null };
  });
  return { claims, proofs: proofsOf(seniorEngineer, log, TODAY), isLogged: log.length > 0 };
}

describe('what comes of a taking', () => {
  it('is claims, gaps and no difference while nothing is logged', () => {
    const outcome = outcomeOf(seniorEngineer, shown({ mentor: 'consistently' }));
    expect(outcome).toMatchObject({ claimed: 1, evidenced: 0, of: 15, fewerThanHalf: true, isLogged: false });
    expect(outcome.gaps.map(({ behaviour }) => behaviour.id)).toEqual(['mentor', 'find-problems', 'resolve-ambiguity']);
    expect([...outcome.more, ...outcome.less]).toEqual([]);
  });

  it('differs both ways once something is', () => {
    const log = [meeting(['reasoning'], 'reasoned-no', { occurredOn: TODAY }), logged(['mentor'])];
    const said = { mentor: 'consistently', 'reasoned-no': 'not-yet', unblock: 'not-yet' } as const;
    const { more, less, evidenced } = outcomeOf(seniorEngineer, shown(said, log));
    expect(more.map(({ behaviour }) => behaviour.id)).toEqual(['mentor']);
    expect(less.map(({ behaviour }) => behaviour.id)).toEqual(['reasoned-no']);
    expect(evidenced).toBe(1);
  });

  it('has every behaviour in its category, said or not, in any ladder', () => {
    const { categories } = outcomeOf(seniorEngineer, shown({}));
    expect(categories.flatMap(({ cells }) => cells.map(({ behaviour }) => behaviour.id))).toEqual(
      seniorEngineer.behaviours.map(({ id }) => id),
    );
    const none = outcomeOf({ ...seniorEngineer, behaviours: [] }, shown({ mentor: 'consistently' }));
    expect(none).toMatchObject({ claimed: 0, of: 0, fewerThanHalf: false, gaps: [] });
  });
});
