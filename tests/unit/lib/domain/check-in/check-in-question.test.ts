import { describe, expect, it } from 'vitest';
import { behaviourToAsk, questionIndex } from '@/lib/domain/check-in/check-in-question';
import { addDays } from '@/lib/domain/day';
import type { Proof, ProofState } from '@/lib/domain/proof/proof';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aProof } from '../a-proof';

const ladder = seniorEngineer;
const START = '2026-01-05';

/** Every behaviour in state `rest`, but those named. */
function proofs(rest: ProofState, named: Record<string, ProofState> = {}): Proof[] {
  return ladder.behaviours.map(({ id }) => aProof(id, named[id] ?? rest));
}

/** The questions of `count` weeks in which nothing changes in the log. */
function weeks(count: number, log: Proof[]): { behaviourId: string; index: number }[] {
  const earlier: { monday: string; askedBehaviourId: string | null }[] = [];
  return Array.from({ length: count }, (_, week) => {
    const behaviourId = behaviourToAsk(ladder, log, earlier) ?? '';
    const index = questionIndex(behaviourId, earlier);
    earlier.unshift({ monday: addDays(START, 7 * week), askedBehaviourId: behaviourId });
    return { behaviourId, index };
  });
}

describe('the rotating question', () => {
  it.each<[string, Proof[], string]>([
    ['an empty log: the first of the ladder', proofs('none'), 'find-problems'],
    ['the category with the least proof', proofs('met', { translate: 'thin' }), 'translate'],
    [
      'two as thin as each other: the first of the ladder',
      proofs('met', { translate: 'thin', unblock: 'thin' }),
      'unblock',
    ],
    ['none is thinner than thin', proofs('met', { architecture: 'thin', 'reasoned-no': 'none' }), 'reasoned-no'],
    ['stale is thinner than met', proofs('met', { mentor: 'stale' }), 'mentor'],
    ['the thinner one of a category first', proofs('met', { proposal: 'thin', stakeholders: 'none' }), 'stakeholders'],
    ['all met: it goes on asking', proofs('met'), 'find-problems'],
  ])('%s', (_, log, expected) => {
    expect(behaviourToAsk(ladder, log, [])).toBe(expected);
  });

  it.each<[string, Proof[], number]>([
    ['three open behaviours', proofs('none'), 9],
    ['one open behaviour', proofs('met', { translate: 'thin' }), 3],
    ['all met', proofs('met'), 9],
  ])('never asks the same twice in a row and comes round to all: %s', (_, log, all) => {
    const asked = weeks(all * 3, log).map(({ behaviourId, index }) => `${behaviourId} ${index}`);
    for (const [week, question] of asked.entries()) expect(question).not.toBe(asked[week - 1]);
    expect(new Set(asked.slice(0, all)).size).toBe(all);
    expect(asked.slice(all, 2 * all)).toEqual(asked.slice(0, all));
  });

  it('asks nothing of a ladder without behaviours', () => {
    expect(behaviourToAsk({ ...ladder, categories: [], behaviours: [] }, [], [])).toBeNull();
  });
});
