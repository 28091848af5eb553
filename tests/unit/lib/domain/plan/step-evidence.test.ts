import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { PlanFields } from '@/lib/domain/plan/plan';
import { type PlanStepId, planSteps } from '@/lib/domain/plan/plan-steps';
import { stepStates } from '@/lib/domain/plan/step-evidence';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { aPlan } from '../a-plan';
import { anArtifact, aPerson, logged } from '../a-win';
import { arbitraryLogged } from '../arbitrary-log';
import { meeting } from '../meeting-clause';

const START = '2026-03-02';
const TODAY = addDays(START, 89);
const NO_FACTS = { auditedProjects: 0 };
const ids = seniorEngineer.behaviours.map(({ id }) => id);

function states(log: readonly LoggedWin[], plan: PlanFields = aPlan(), ladder: Ladder = seniorEngineer) {
  return stepStates({ plan, ladder, log, facts: NO_FACTS, today: TODAY });
}

function ticksOf(log: readonly LoggedWin[], id: PlanStepId, plan?: PlanFields, ladder?: Ladder): string[] {
  const state = states(log, plan, ladder).find(({ step }) => step.id === id);
  return state?.parts.filter(({ tickedBy }) => tickedBy !== null).map((part) => part.id) ?? [];
}

const on = (week: number) => ({ occurredOn: addDays(START, (week - 1) * 7) });
/** One more feature, with all that a merged pull request brings along. */
const shipped = logged([], { ...on(6), role: 'drove', origin: 'assigned', level: 'strong', outcome: 'It is live' }, [
  anArtifact({ type: 'pull-request', state: 'merged' }),
]);

describe('a step is ticked', () => {
  it('by shipping one more feature: never', () => {
    expect(states([shipped, shipped])).toEqual(states([]));
  });

  it.each<[PlanStepId, LoggedWin, string[]]>([
    ['problem', meeting(['decision'], 'resolve-ambiguity', on(6)), ['decided']],
    [
      'problem',
      meeting(['written-artifact', 'reasoning', 'person'], 'resolve-ambiguity', on(6)),
      ['written', 'proposed', 'circulated'],
    ],
    ['helped', meeting(['person', 'left-with-them'], 'unblock', on(7)), ['asked', 'executed']],
    ['helped', meeting(['review-artifact'], 'unblock', on(7)), ['pointed', 'reviewed']],
    ['design', meeting(['written-artifact'], 'proposal', on(8)), ['documented']],
    ['design', meeting(['written-artifact', 'person'], 'proposal', on(8)), ['documented', 'shared']],
    ['translation', meeting(['non-engineer'], 'translate', on(9)), ['week-9']],
    ['translation', meeting(['non-engineer'], 'translate', on(8)), []],
    ['update', meeting(['outside-team'], 'stakeholders', on(10)), ['to-outside']],
    ['update', logged(['stakeholders'], { ...on(10), people: [aPerson({ as: 'pm' })] }), ['to-pm']],
    ['update', logged(['stakeholders'], { ...on(10), people: [aPerson({ as: 'pm', outsideTeam: true })] }), ['to-pm']],
    ['helped', meeting(['person', 'left-with-them'], 'mentor', on(7)), []],
  ])('%s, by what its win carries', (id, win, parts) => {
    expect(ticksOf([win], id)).toEqual(parts);
  });

  it('by a win that the user linked to it, whatever behaviour that shows', () => {
    const win = meeting(['decision'], 'mentor', on(6));
    expect(ticksOf([win], 'problem')).toEqual([]);
    expect(ticksOf([win], 'problem', aPlan({ steps: { problem: [win.win.id] } }))).toEqual(['decided']);
  });

  it('not by what is vague, waits in the inbox, lies in the trash or happened before the plan', () => {
    const changes = [
      { level: 'vague' as const },
      { status: 'inbox' as const },
      { deletedAt: '2026-04-01T00:00:00.000Z' },
      { occurredOn: addDays(START, -1) },
    ];
    for (const change of changes) {
      const win = meeting(['decision'], 'resolve-ambiguity', { ...on(6), ...change });
      expect(ticksOf([win], 'problem')).toEqual([]);
    }
  });

  it('in weeks that move with the pauses', () => {
    const win = meeting(['non-engineer'], 'translate', on(10));
    const rested = aPlan({ pauses: [{ from: addDays(START, 7), to: addDays(START, 14) }] });
    expect(ticksOf([win], 'translation')).toEqual(['week-10']);
    expect(ticksOf([win], 'translation', rested)).toEqual(['week-9']);
  });

  it('in any ladder: by behaviours that restate its own, else by links alone', () => {
    const [first] = seniorEngineer.behaviours;
    if (!first) throw new Error('the built-in ladder is empty');
    const acme = { ...seniorEngineer, behaviours: [{ ...first, id: 'settles-it', alike: ['resolve-ambiguity'] }] };
    const win = meeting(['decision'], 'settles-it', on(6));
    expect(ticksOf([win], 'problem', aPlan(), acme)).toEqual(['decided']);
    expect(states([win], aPlan(), acme).find(({ step }) => step.id === 'helped')?.behaviourIds).toEqual([]);
  });

  it('as a whole: the log by its first win, the rhythm by eight in thirty days, the gap list with the start', () => {
    const eight = Array.from({ length: 8 }, (_, index) => logged(['mentor'], { occurredOn: addDays(START, index) }));
    const done = (log: LoggedWin[], plan = aPlan()) =>
      states(log, plan).flatMap((state) => (state.done ? [state.step.id] : []));
    // Nothing was missing on day 0, so nothing is left to choose.
    expect(done([], aPlan({ focus: [] }))).toEqual(['gap-list']);
    expect(done(eight.slice(0, 7))).toEqual(['gap-list', 'log']);
    expect(done(eight)).toEqual(['gap-list', 'log', 'rhythm']);
    const facts = { auditedProjects: 1 };
    const audit = stepStates({ plan: aPlan(), ladder: seniorEngineer, log: [], facts, today: TODAY });
    expect(audit.find(({ step }) => step.id === 'audit')?.done).toBe(true);
  });
});

describe('whatever the log', () => {
  const one = arbitraryLogged(TODAY, ids, 100);
  const plan = aPlan();
  const ticks = (log: readonly LoggedWin[]) =>
    states(log, plan).flatMap(({ step, parts, done }) => [
      ...(done ? [step.id] : []),
      ...parts.filter(({ tickedBy }) => tickedBy).map((part) => `${step.id} ${part.id}`),
    ]);

  it('more evidence never takes a tick away, and the order does not matter', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), one, (log, more) => {
        expect(ticks([...log, more])).toEqual(expect.arrayContaining(ticks(log)));
        expect(ticks([...log].reverse())).toEqual(ticks(log));
      }),
      { numRuns: 200 },
    );
  });

  it('a tick names a win that is linked', () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), (log) => {
        for (const { wins, parts } of states(log, plan)) {
          for (const { tickedBy } of parts) if (tickedBy) expect(wins).toContain(tickedBy);
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('there are steps for each of the three phases', () => {
  expect(planSteps.map(({ phase }) => phase)).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 3]);
});
