import { expect, it } from 'vitest';
import { earsOf } from '@/components/plan/verdict/verdict-ears';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';

const stood = (states: Record<string, 'none' | 'met'>): Pick<Snapshot, 'behaviours'> => ({
  behaviours: Object.entries(states).map(([behaviourId, state]) => ({
    ...{ behaviourId, state, claim: null, have: 0, need: 1, wins: [], linkedWinIds: [] },
  })),
});
const movedBy = (behaviourId: string) => ({ behaviourId, statement: '', by: 'met' as const, wins: [] });

it('draws three kernels of a category, those that moved before the others, and counts all of them', () => {
  const behaviourIds = ['a', 'b', 'c', 'd'];
  const before = stood({ a: 'none', b: 'none', c: 'none', d: 'none' });
  const after = stood({ a: 'none', b: 'none', c: 'none', d: 'met' });
  const ears = earsOf({ behaviourIds, moved: [movedBy('d')] }, before, after);
  expect(ears.after.map(({ id, state }) => [id, state])).toEqual([
    ['d', 'met'],
    ['a', 'none'],
    ['b', 'none'],
  ]);
  expect(ears).toMatchObject({ of: 4, metBefore: 0, metAfter: 1 });
});

it('keeps the ladder’s order where all of them have room', () => {
  const both = stood({ a: 'none', b: 'met' });
  const ears = earsOf({ behaviourIds: ['a', 'b', 'new'], moved: [movedBy('b')] }, both, both);
  expect(ears.before.map(({ id, state }) => `${id} ${state}`)).toEqual(['a none', 'b met', 'new none']);
});
