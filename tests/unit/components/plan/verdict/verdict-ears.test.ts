import { expect, it } from 'vitest';
import { earsOf } from '@/components/plan/verdict/verdict-ears';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';

const stood = (states: Record<string, 'none' | 'met'>): Pick<Snapshot, 'behaviours'> => ({
  behaviours: Object.entries(states).map(([behaviourId, state]) => ({
    ...{ behaviourId, state, claim: null, have: 0, need: 1, wins: [], linkedWinIds: [] },
  })),
});

it('draws every behaviour of a category on both days, in the ladder’s order, and counts what was met', () => {
  const before = stood({ a: 'none', b: 'none', c: 'met', d: 'none' });
  const after = stood({ a: 'none', b: 'none', c: 'met', d: 'met' });
  const ears = earsOf(['a', 'b', 'c', 'd'], before, after);
  expect(ears.before.map(({ id, state }) => `${id} ${state}`)).toEqual(['a none', 'b none', 'c met', 'd none']);
  expect(ears.after.map(({ id, state }) => `${id} ${state}`)).toEqual(['a none', 'b none', 'c met', 'd met']);
  expect(ears).toMatchObject({ metBefore: 1, metAfter: 2 });
});

it('draws what a snapshot knows nothing of as without proof', () => {
  const both = stood({ a: 'none', b: 'met' });
  const ears = earsOf(['a', 'b', 'new'], both, both);
  expect(ears.before.map(({ id, state }) => `${id} ${state}`)).toEqual(['a none', 'b met', 'new none']);
});
