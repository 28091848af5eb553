import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';
import { snapshotsSince, toldSnapshot } from '@/lib/domain/quiz/snapshots-since';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

/** A snapshot of `claimed` behaviours that are claimed, of which one is met for each list of wins. */
function snapshot(takenOn: string, claimed: number, met: number[][], reason: Snapshot['reason'] = 'quiz'): Snapshot {
  const behaviours = ['a', 'b', 'c', 'd'].map((behaviourId, index): Snapshot['behaviours'][number] => ({
    behaviourId,
    claim: index < claimed ? 'consistently' : null,
    state: met[index] ? 'met' : 'none',
    have: 0,
    need: 1,
    wins: (met[index] ?? []).map((n) => ({ id: id(n), title: 'A win' })),
    linkedWinIds: [],
  }));
  return { ladderId: 'any', takenOn, reason, behaviours };
}

const taken = [
  snapshot('2026-01-01', 1, []),
  snapshot('2026-03-02', 2, [[1]], 'day-0'),
  snapshot('2026-04-01', 3, [[1], [2, 1]]),
];
const now = snapshot('2026-05-01', 3, [[1], [2], [3]]);
const plan = (startedOn: string, state: 'open' | 'finished', ladderId = 'any') => ({ startedOn, state, ladderId });
const days = (plans: ReturnType<typeof plan>[], until = now) =>
  snapshotsSince({ snapshots: taken, plans, now: until }).points.map(({ takenOn }) => takenOn);

describe('the two numbers over time', () => {
  it.each<[string, ReturnType<typeof plan>[], string[]]>([
    ['without a plan, since the first snapshot', [], ['2026-01-01', '2026-03-02', '2026-04-01', '2026-05-01']],
    ['since day 0 of the plan', [plan('2026-03-02', 'open')], ['2026-03-02', '2026-04-01', '2026-05-01']],
    [
      'of the running one before a newer',
      [plan('2026-04-01', 'finished'), plan('2026-03-02', 'open')],
      ['2026-03-02', '2026-04-01', '2026-05-01'],
    ],
    [
      'of the last one where none runs',
      [plan('2026-04-01', 'finished'), plan('2026-01-01', 'finished')],
      ['2026-04-01', '2026-05-01'],
    ],
    ['of this ladder', [plan('2026-04-01', 'open', 'other')], ['2026-01-01', '2026-03-02', '2026-04-01', '2026-05-01']],
  ])('%s', (_, plans, expected) => expect(days(plans)).toEqual(expected));

  it('end with how it stands on the day of the report', () => {
    expect(days([], snapshot('2026-03-10', 0, []))).toEqual(['2026-01-01', '2026-03-02', '2026-03-10']);
    const { points, since } = snapshotsSince({ snapshots: taken, plans: [], now });
    expect(since).toBe('first');
    expect(points.at(-1)).toEqual({
      takenOn: '2026-05-01',
      reason: null,
      claimed: 3,
      evidenced: 3,
      of: 4,
      winIds: [id(1), id(2), id(3)],
    });
    expect(points[2]).toMatchObject({ claimed: 3, evidenced: 2, winIds: [id(1), id(2)] });
  });

  it('leave out, for somebody else, what rests on a win that is not told', () => {
    const told = toldSnapshot(now, new Set([id(1), id(3)]));
    expect(told.behaviours.map(({ state }) => state)).toEqual(['met', 'thin', 'met', 'none']);
  });
});
