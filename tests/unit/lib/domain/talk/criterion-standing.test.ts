import { describe, expect, it } from 'vitest';
import { proofsOf } from '@/lib/domain/proof/proof';
import { criteriaStanding, drawnAs, type StatedCriterion } from '@/lib/domain/talk/criterion-standing';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aLadder } from '../a-ladder';
import { logged } from '../a-win';

const TODAY = '2026-11-23';
const criterion = (changes: Partial<StatedCriterion> = {}): StatedCriterion => ({
  id: '00000000-0000-4000-8000-0000000000c1',
  what: 'Teach somebody',
  howKnown: 'They do it alone',
  ladderId: 'senior-engineer',
  behaviourId: 'mentor',
  dueOn: null,
  state: 'open',
  createdAt: '2026-11-01T12:00:00.000Z',
  ...changes,
});
const log = [
  logged(['mentor'], { occurredOn: '2026-11-20' }),
  logged(['mentor'], { occurredOn: '2026-11-01' }),
  logged(['mentor'], { occurredOn: '2026-10-31' }),
  logged(['unblock'], { occurredOn: '2026-11-20' }),
];
const [recent, thatDay] = log.map(({ win }) => win.id);

function standingOf(changes: Partial<StatedCriterion>, ladder = seniorEngineer) {
  const of = { ladder, proofs: proofsOf(ladder, log, TODAY), standing: log, today: TODAY };
  return criteriaStanding([criterion(changes)], of)[0];
}

describe('where a criterion stands', () => {
  it('has the proof of its behaviour and the wins since it was said', () => {
    const standing = standingOf({});
    expect(standing?.behaviour?.id).toBe('mentor');
    expect(standing?.proof).toMatchObject({ behaviourId: 'mentor', have: 3 });
    expect(standing).toMatchObject({ saidOn: '2026-11-01', sinceWinIds: [recent, thatDay], dueIn: null });
  });

  it('is drawn as the log shows it, and only without a behaviour by what the manager has said', () => {
    const proof = standingOf({})?.proof;
    const states = ['open', 'shown', 'agreed', 'dropped'] as const;
    expect(states.map((state) => drawnAs({ state }, proof))).toEqual(states.map(() => proof?.state));
    expect(states.map((state) => drawnAs({ state }, null))).toEqual(['none', 'none', 'met', 'none']);
  });

  it.each([
    [{ dueOn: '2026-11-30' }, 7],
    [{ dueOn: '2026-11-23' }, 0],
    [{ dueOn: '2026-11-20' }, -3],
    [{ dueOn: '2026-11-20', state: 'shown' as const }, -3],
    [{ dueOn: '2026-11-20', state: 'agreed' as const }, null],
  ])('%j is due in %s days', (changes, days) => expect(standingOf(changes)?.dueIn).toBe(days));

  it.each([
    ['about no behaviour', { ladderId: null, behaviourId: null }],
    ['about one that the ladder does not have', { ladderId: 'acme', behaviourId: 'teaching' }],
  ])('%s says nothing of the log', (_, changes) => {
    expect(standingOf(changes)).toMatchObject({ behaviour: null, proof: null, sinceWinIds: [] });
  });

  it('is read through the crosswalk by another ladder', () => {
    expect(standingOf({}, aLadder({ teaching: ['mentor'] }))?.behaviour?.id).toBe('teaching');
  });

  it('is not told once it was dropped', () => expect(standingOf({ state: 'dropped' })).toBeUndefined());
});
