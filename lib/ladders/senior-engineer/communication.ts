import type { Behaviour, Category } from '@/lib/domain/ladder/ladder';

const category: Category = {
  id: 'communication',
  name: 'Communication and influence',
  whyItMatters:
    'The shift is from shipping code to explaining decisions: a good call that nobody understood moves nothing.\nThe people who decide on a promotion mostly read about your work; they do not read your code.',
};

const behaviours: Behaviour[] = [
  {
    id: 'proposal',
    categoryId: category.id,
    statement: 'My written proposals change how the team works',
    example:
      'I proposed in a two-page RFC that we release from the main branch behind flags. After a trial of four weeks the team dropped the release branch for good.',
    whereItShowsUp: 'an RFC, a design document or an ADR',
    nextAction: 'Write one page on a habit of the team that costs time, circulate it, and log it with what came of it.',
    rule: {
      wins: 1,
      days: 365,
      each: [],
      once: ['written-artifact', 'outcome', 'outcome-known'],
      lessonsCount: false,
    },
  },
  {
    id: 'translate',
    categoryId: category.id,
    statement: 'I explain trade-offs to non-engineers, and decisions move',
    example:
      'I told our product manager what live sync would cost us in support, compared with a refresh button, without a word about websockets. She chose the button for this release.',
    whereItShowsUp: 'a ticket comment or a selection',
    nextAction:
      'Explain one open trade-off to a product manager or a stakeholder in three sentences, and log who it was and what they decided.',
    rule: { wins: 1, days: 180, each: [], once: ['non-engineer', 'decision'], lessonsCount: false },
  },
  {
    id: 'stakeholders',
    categoryId: category.id,
    statement: 'People outside my team know what I work on and why',
    example:
      'I send the head of support five lines every second Friday: what we changed in exports, why, and what her team will notice. She answered with two cases we had missed.',
    whereItShowsUp: 'an update message',
    nextAction:
      'Send a five-line update to one person outside your team now and another in two weeks, and log both with their names.',
    rule: { wins: 2, days: 90, each: ['outside-team'], once: [], lessonsCount: false },
  },
];

export const communication = { category, behaviours };
