import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LadderSchema } from '@/lib/domain/ladder/ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

/** Category, behaviour, words, wins, days, each, once; as the product defines them. */
const DEFINED = [
  ['ownership', 'find-problems', 'I find problems nobody assigned to me', 3, 180, 'origin-identified', ''],
  ['ownership', 'resolve-ambiguity', 'When something is unclear I drive it to a decision', 2, 180, '', 'decision'],
  [
    'ownership',
    'own-incidents',
    'I own incidents and postmortems on what I built, the awkward parts too',
    1,
    365,
    '',
    'artifact own-part',
  ],
  ['scope', 'architecture', 'I make architecture decisions that reach past my own feature', 1, 365, '', 'scope-team'],
  [
    'scope',
    'written-pushback',
    'I push back on a direction with a reasoned alternative, in writing',
    1,
    365,
    '',
    'written-artifact reasoning',
  ],
  [
    'scope',
    'failure-modes',
    'I can say how our systems fail and what they cost to run',
    1,
    365,
    '',
    'artifact-or-note',
  ],
  ['multiplying', 'review-impact', 'My reviews change how people build things', 3, 180, '', 'review-artifact outcome'],
  [
    'multiplying',
    'unblock',
    'I get teammates past hard problems without solving them for them',
    1,
    90,
    '',
    'person left-with-them',
  ],
  ['multiplying', 'mentor', 'I teach things beyond syntax and frameworks', 1, 365, '', 'person topic'],
  [
    'communication',
    'proposal',
    'My written proposals change how the team works',
    1,
    365,
    '',
    'written-artifact outcome outcome-known',
  ],
  [
    'communication',
    'translate',
    'I explain trade-offs to non-engineers, and decisions move',
    1,
    180,
    '',
    'non-engineer decision',
  ],
  ['communication', 'stakeholders', 'People outside my team know what I work on and why', 2, 90, 'outside-team', ''],
  [
    'judgment',
    'independent-call',
    'I make calls my manager might not have, and they hold',
    1,
    365,
    '',
    'outcome-held decision',
  ],
  ['judgment', 'reasoned-no', 'I say no to features or dates, with reasons', 1, 365, '', 'reasoning'],
  [
    'judgment',
    'change-course',
    'I change my own direction on new information, unprompted',
    1,
    365,
    '',
    'learned unprompted',
  ],
];

describe('the built-in ladder', () => {
  it('is the fifteen behaviours and proof rules of the product, to the letter', () => {
    const found = seniorEngineer.behaviours.map(({ categoryId, id, statement, rule }) => [
      categoryId,
      id,
      statement,
      rule.wins,
      rule.days,
      rule.each.join(' '),
      rule.once.join(' '),
    ]);
    expect(found).toEqual(DEFINED);
  });

  it('has five categories of three, each with two lines on why it matters', () => {
    expect(seniorEngineer.categories.map(({ id, name }) => [id, name])).toEqual([
      ['ownership', 'Problem ownership'],
      ['scope', 'Technical scope'],
      ['multiplying', 'Multiplying others'],
      ['communication', 'Communication and influence'],
      ['judgment', 'Judgement and autonomy'],
    ]);
    for (const { id, whyItMatters } of seniorEngineer.categories) {
      expect(whyItMatters.split('\n')).toHaveLength(2);
      expect(seniorEngineer.behaviours.filter(({ categoryId }) => categoryId === id)).toHaveLength(3);
    }
  });

  it('hears lessons for incidents and changes of course only', () => {
    const hearing = seniorEngineer.behaviours.filter(({ rule }) => rule.lessonsCount).map(({ id }) => id);
    expect(hearing).toEqual(['own-incidents', 'change-course']);
  });

  it('credits the guide whose checklist it restates', () => {
    expect(seniorEngineer.attribution).toContain(
      'Mid-Level to Senior Software Engineer: The Complete Transition Guide',
    );
    expect(seniorEngineer.attribution).toContain('Seekersy team');
  });

  it('fits the schema of any ladder', () => {
    expect(v.parse(LadderSchema, seniorEngineer)).toEqual(seniorEngineer);
  });

  it.each(seniorEngineer.behaviours)(
    '$id has an example in the first person, a place and one next action',
    (behaviour) => {
      expect(behaviour.example).toMatch(/\b(I|my)\b/i);
      expect(behaviour.example.split(/\s+/).length).toBeGreaterThan(15);
      expect(behaviour.whereItShowsUp).not.toBe('');
      expect(behaviour.nextAction).toMatch(/^[A-Z][^.]+\.$/);
    },
  );

  it('never uses the words that the product does not use', () => {
    expect(JSON.stringify(seniorEngineer)).not.toMatch(/rockstar|crush it|level up|streak|odds|AI-powered/i);
  });
});
