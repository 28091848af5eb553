import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import type { PlanFields } from '@/lib/domain/plan/plan';
import { emptyCategories, progressOf } from '@/lib/domain/plan/plan-progress';
import { thingOfTheWeek } from '@/lib/domain/plan/thing-of-the-week';
import { proofsOf } from '@/lib/domain/proof/proof';
import { takeSnapshot } from '@/lib/domain/quiz/snapshot';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aPlan } from '../a-plan';
import { logged } from '../a-win';
import { meeting } from '../meeting-clause';

const START = '2026-03-02';
const day = (n: number) => addDays(START, n - 1);
const checkpoint = (of: 30 | 60) => ({ day: of, takenOn: day(of), snapshotId: START, examples: 0, mapped: 0 });

function progress(today: string, log: LoggedWin[] = [], plan: PlanFields = aPlan(), auditedProjects = 1) {
  return progressOf({ plan, ladder: seniorEngineer, log, facts: { auditedProjects }, today });
}

function thing(today: string, log: LoggedWin[] = [], plan: PlanFields = aPlan(), auditedProjects = 1) {
  return thingOfTheWeek(plan, progress(today, log, plan, auditedProjects), log);
}

describe('where a plan stands', () => {
  it('is told by day, week, phase and dates', () => {
    expect(progress(day(1))).toMatchObject({ day: 1, week: 1, phase: 1, isOver: false, isPaused: false });
    expect(progress(day(62)).dates).toEqual({ 30: day(30), 60: day(60), 90: day(90) });
    expect(progress(day(62))).toMatchObject({ day: 62, week: 9, phase: 3 });
    expect(progress(day(90))).toMatchObject({ day: 90, week: 13, isOver: true });
    expect(progress(day(200))).toMatchObject({ day: 90, isOver: true });
  });

  it('counts each week’s wins: examples, lessons among them, vague ones, and what waits in the inbox', () => {
    const log = [
      logged([], { occurredOn: day(1) }),
      logged([], { occurredOn: day(7), kind: 'lesson' }),
      logged([], { occurredOn: day(7), level: 'vague', kind: 'lesson' }),
      logged([], { occurredOn: day(8), status: 'inbox' }),
      logged([], { occurredOn: day(8), status: 'archived' }),
      logged([], { occurredOn: day(0) }),
      logged([], { occurredOn: day(9) }),
    ];
    const { weeks } = progress(day(8), log);
    expect(weeks.slice(0, 2)).toEqual([
      { week: 1, examples: 2, lessons: 1, vague: 1, inbox: 0 },
      { week: 2, examples: 0, lessons: 0, vague: 0, inbox: 1 },
    ]);
    expect(weeks).toHaveLength(13);
  });

  it('has a checkpoint due once day 30 or 60 is reached, until it is opened; one that was passed by is not', () => {
    expect(progress(day(29)).checkpointDue).toBeNull();
    expect(progress(day(30)).checkpointDue).toBe(30);
    expect(progress(day(61)).checkpointDue).toBe(60);
    expect(progress(day(61), [], aPlan({ checkpoints: [checkpoint(30)] })).checkpointDue).toBe(60);
    expect(progress(day(61), [], aPlan({ checkpoints: [checkpoint(60)] })).checkpointDue).toBeNull();
    expect(progress(day(89)).checkpointDue).toBe(60);
    expect(progress(day(90)).checkpointDue).toBeNull();
  });

  it('knows the categories without any evidence, from the snapshot alone', () => {
    const log = [
      meeting(['reasoning'], 'reasoned-no', { occurredOn: START }),
      logged(['mentor'], { occurredOn: START, level: 'vague' }),
    ];
    const proofs = proofsOf(seniorEngineer, log, START);
    const common = { ladder: seniorEngineer, claims: [], log, reason: 'day-30', today: START } as const;
    const empty = emptyCategories(seniorEngineer, takeSnapshot({ ...common, proofs }));
    expect(empty).toEqual(['ownership', 'scope', 'multiplying', 'communication']);
    // A category without a behaviour is no gap that could be filled.
    const behaviours = seniorEngineer.behaviours.filter(({ categoryId }) => categoryId !== 'scope');
    const fewer = emptyCategories({ ...seniorEngineer, behaviours }, takeSnapshot({ ...common, proofs }));
    expect(fewer).toEqual(['ownership', 'multiplying', 'communication']);
  });
});

describe('the one thing of the week', () => {
  const two = (n: number) => [logged([], { occurredOn: day(n) }), logged(['mentor'], { occurredOn: day(n) })];
  const ticked = [
    meeting(['artifact', 'reasoning', 'person', 'decision'], 'resolve-ambiguity', { occurredOn: day(40) }),
    meeting(['artifact', 'person', 'review-artifact', 'left-with-them'], 'unblock', { occurredOn: day(40) }),
    meeting(['written-artifact', 'person'], 'proposal', { occurredOn: day(41) }),
  ];

  it.each<[string, ReturnType<typeof thing>, object]>([
    ['the audit', thing(day(1), [], aPlan(), 0), { is: 'step', step: 'audit', part: null }],
    ['the first win', thing(day(1)), { is: 'step', step: 'log', part: null }],
    ['one more win', thing(day(8), [logged(['mentor'], { occurredOn: day(8) })]), { is: 'wins', more: 1 }],
    ['a focus behaviour without a win', thing(day(8), two(8)), { is: 'focus', behaviourId: 'unblock' }],
    ['nothing', thing(day(8), two(8), aPlan({ focus: ['mentor'] })), { is: 'nothing' }],
    ['nothing, where no gap was left to choose', thing(day(8), two(8), aPlan({ focus: [] })), { is: 'nothing' }],
    ['rest', thing(day(9), [], aPlan({ pauses: [{ from: day(8), to: null }] })), { is: 'rest' }],
    ['a checkpoint', thing(day(30)), { is: 'checkpoint', day: 30 }],
    [
      'the problem',
      thing(day(33), two(33), aPlan({ checkpoints: [checkpoint(30)] })),
      { is: 'step', step: 'problem', part: 'written' },
    ],
    [
      'two wins a week, once the steps are done',
      thing(day(50), [...two(3), ...ticked], aPlan({ checkpoints: [checkpoint(30)] })),
      { is: 'wins', more: 2 },
    ],
    [
      'a translation, before what an earlier phase left undone',
      thing(day(65), two(65), aPlan({ checkpoints: [checkpoint(60)] })),
      { is: 'step', step: 'translation', part: 'week-10' },
    ],
    ['the verdict', thing(day(90), two(90)), { is: 'verdict' }],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
