import { describe, expect, it } from 'vitest';
import { categoryLinesOf } from '@/lib/domain/ladder/category-lines';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aLadder } from '../a-ladder';

describe('which lines of a ladder belong to a category of the built-in one', () => {
  it('are its own, where it has the category', () => {
    const { multiplying, communication, scope } = categoryLinesOf(seniorEngineer, seniorEngineer);
    expect([...multiplying]).toEqual(['review-impact', 'unblock', 'mentor']);
    expect([...communication]).toEqual(['proposal', 'translate', 'stakeholders']);
    expect([...scope]).toEqual(['architecture', 'written-pushback', 'failure-modes']);
  });

  it('are those that restate one of its behaviours, where it has not', () => {
    const ladder = aLadder({ teaching: ['mentor', 'architecture'], shipping: [], writing: ['reasoned-no'] });
    const { multiplying, communication, scope } = categoryLinesOf(ladder, seniorEngineer);
    expect([...multiplying]).toEqual(['teaching']);
    expect([...scope]).toEqual(['teaching']);
    expect([...communication]).toEqual([]);
  });
});
