import type { Behaviour, Category } from '@/lib/domain/ladder/ladder';

const category: Category = {
  id: 'scope',
  name: 'Technical scope',
  whyItMatters:
    'The shift is from features to systems: decisions that others build on, and knowing how the whole behaves when it fails.\nTechnical depth alone seldom blocks a promotion; depth that stops at your own feature does.',
};

const behaviours: Behaviour[] = [
  {
    id: 'architecture',
    categoryId: category.id,
    statement: 'I make architecture decisions that reach past my own feature',
    example:
      'I decided that our three services would publish events through one outbox instead of calling each other, wrote the record, and moved the first service over. Two other teams have since adopted it.',
    whereItShowsUp: 'a pull request or an ADR',
    nextAction:
      'Find one decision you made lately that others now depend on, write it as a short ADR, and log that it reaches your team or further.',
    rule: { wins: 1, days: 365, each: [], once: ['scope-team'], lessonsCount: false },
  },
  {
    id: 'written-pushback',
    categoryId: category.id,
    statement: 'I push back on a direction with a reasoned alternative, in writing',
    example:
      'The plan was to split the billing module into its own service. I wrote why the shared transaction made that risky, offered a module boundary with the same ownership, and the team took it.',
    whereItShowsUp: 'a comment permalink or a document',
    nextAction:
      'The next time you doubt a plan, put the doubt and an alternative into a comment or a page, and log its link with your reasoning.',
    rule: { wins: 1, days: 365, each: [], once: ['written-artifact', 'reasoning'], lessonsCount: false },
  },
  {
    id: 'failure-modes',
    categoryId: category.id,
    statement: 'I can say how our systems fail and what they cost to run',
    example:
      'I wrote the runbook for our search cluster: what happens when a node, a zone or the indexer goes, how each looks on the dashboard, and which of the indexes makes up most of the bill.',
    whereItShowsUp: 'a runbook or a design document',
    nextAction:
      'Choose one system you run, write down its three likeliest failures and its largest cost on one page, and log the page.',
    rule: { wins: 1, days: 365, each: [], once: ['artifact-or-note'], lessonsCount: false },
  },
];

export const scope = { category, behaviours };
