import { describe, expect, it } from 'vitest';
import { stageOf, type Talks } from '@/components/talk/use-talk';
import { newRecord } from '@/lib/domain/record';
import { blankTalk, type Talk } from '@/lib/domain/talk/talk';
import { aCriterion } from '../../lib/domain/a-criterion';

const talk = (fields: Partial<Talk>): Talk => {
  const writing = { now: new Date('2026-11-01T12:00:00'), installationId: 'test' };
  return { ...newRecord(crypto.randomUUID(), blankTalk(), writing), ...fields };
};
const talks = (changes: Partial<Talks>): Talks => ({
  planned: undefined,
  held: [],
  criteria: [],
  gapsAt: () => [],
  proofs: [],
  today: '2026-12-04',
  ...changes,
});

describe('the stage that is opened', () => {
  for (const [name, changes, stage] of [
    ['nothing is there', {}, 'before'],
    ['a talk has no day', { planned: talk({}) }, 'before'],
    ['its day is to come', { planned: talk({ heldOn: '2026-12-05' }) }, 'before'],
    ['it is its day', { planned: talk({ heldOn: '2026-12-04' }) }, 'during'],
    ['its day has passed and nobody said that it was held', { planned: talk({ heldOn: '2026-12-01' }) }, 'during'],
    ['one was held', { held: [talk({ state: 'held', heldOn: '2026-12-01' })] }, 'after'],
    ['something was asked for outside of talks', { criteria: [aCriterion()] }, 'after'],
  ] as const) {
    it(`is ${stage} where ${name}`, () => expect(stageOf(talks(changes as Partial<Talks>))).toBe(stage));
  }
});
