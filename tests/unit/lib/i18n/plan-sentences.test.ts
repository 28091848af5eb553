import { describe, expect, it } from 'vitest';
import { planSteps } from '@/lib/domain/plan/plan-steps';
import type { ThingOfTheWeek } from '@/lib/domain/plan/thing-of-the-week';
import { verdictWords as german } from '@/lib/i18n/de/plan';
import { verdictWords as english } from '@/lib/i18n/en/plan';
import { partWords, stepWords } from '@/lib/i18n/en/plan-steps';
import { verdictWords as spanish } from '@/lib/i18n/es/plan';
import { sayPart, sayThing } from '@/lib/i18n/plan-sentences';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

describe('the one thing in words', () => {
  it.each<[ThingOfTheWeek, string, string | RegExp | null]>([
    [{ is: 'rest' }, 'The plan is paused. Go on when you are back.', null],
    [{ is: 'verdict' }, 'Day 90: map your wins, then see the verdict.', null],
    [{ is: 'checkpoint', day: 60 }, 'Day 60 is reached: open its checkpoint.', null],
    [{ is: 'wins', more: 1 }, 'Log 1 more win in this week of the plan.', null],
    [{ is: 'wins', more: 2 }, 'Log 2 more wins in this week of the plan.', null],
    [{ is: 'step', step: 'audit', part: null }, 'Audit of the last six months.', /^Three questions/],
    [
      { is: 'step', step: 'problem', part: 'decided' },
      'One ambiguous problem, owned: Decided.',
      'It takes a win with the decision in one sentence.',
    ],
    [
      { is: 'step', step: 'translation', part: 'week-11' },
      'One translation to a non-engineer a week.',
      'It takes a win of this week of the plan that names a non-engineer.',
    ],
    [
      { is: 'focus', behaviourId: 'mentor' },
      'Nothing logged yet for “I teach things beyond syntax and frameworks”.',
      /^Offer one colleague an hour/,
    ],
    [{ is: 'nothing' }, 'This week has what it needs. Save the next win when it happens.', null],
  ])('%j', (thing, what, needs) => {
    const said = sayThing(thing, seniorEngineer);
    expect(said.what).toBe(what);
    if (needs instanceof RegExp) expect(said.needs).toMatch(needs);
    else expect(said.needs).toBe(needs);
  });
});

it('says of a behaviour no more than its ladder does', () => {
  const behaviours = seniorEngineer.behaviours.map((behaviour) => ({ ...behaviour, nextAction: '' }));
  const thing = { is: 'focus', behaviourId: 'mentor' } as const;
  expect(sayThing(thing, { ...seniorEngineer, behaviours }).needs).toBeNull();
});

it('there are words for every part of every step', () => {
  for (const { id, parts } of planSteps) {
    expect(stepWords[id].title).not.toBe('');
    for (const part of parts) {
      const { name, needs } = sayPart(part.id, part.week ?? null);
      if (part.week === undefined) expect(partWords[part.id], part.id).toBeTruthy();
      expect(`${name}${needs}`, part.id).toMatch(/^[A-Z].*a win/);
    }
  }
});

it.each([english, german, spanish].flatMap(({ by }) => Object.values(by)))(
  '“%s” stands on a line of its own in the verdict, as what was missing does',
  (line) => {
    expect(line).toMatch(/^\p{Lu}/u);
  },
);
