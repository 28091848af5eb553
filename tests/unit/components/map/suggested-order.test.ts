import { describe, expect, it } from 'vitest';
import { suggestedOrder } from '@/components/map/suggested-order';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aWin } from '../../lib/domain/a-win';

const typed = { win: aWin(), artifacts: [] };

describe('the order in which behaviours are offered', () => {
  it('is the coach’s, then the likely ones, then the rest, each once', () => {
    const order = suggestedOrder(seniorEngineer, typed, [{ id: 'reasoned-no' }, { id: 'unblock' }]);
    expect(order.slice(0, 5)).toEqual([
      'reasoned-no',
      'unblock',
      'resolve-ambiguity',
      'stakeholders',
      'independent-call',
    ]);
    expect([...order].sort()).toEqual(seniorEngineer.behaviours.map(({ id }) => id).sort());
  });

  it('is translated for another ladder, of any size', () => {
    const [first] = seniorEngineer.behaviours;
    if (!first) throw new Error('the built-in ladder is empty');
    const behaviours = ['writes', 'speaks', 'listens'].map((id) => ({
      ...first,
      id,
      alike: id === 'speaks' ? ['mentor'] : [],
    }));
    const acme: Ladder = { ...seniorEngineer, id: 'acme', behaviours };
    expect(suggestedOrder(acme, typed, [{ id: 'mentor' }])).toEqual(['speaks', 'writes', 'listens']);
    expect(suggestedOrder({ ...acme, behaviours: [] }, typed, [])).toEqual([]);
  });
});
