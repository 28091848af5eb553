import type { Behaviour, Category } from '@/lib/domain/ladder/ladder';

const category: Category = {
  id: 'multiplying',
  name: 'Multiplying others',
  whyItMatters:
    'The shift is from producing to multiplying: what counts is what others can do because you were there.\nIt leaves few traces by itself, so it is what logs and reviews forget first.',
};

const behaviours: Behaviour[] = [
  {
    id: 'review-impact',
    categoryId: category.id,
    statement: 'My reviews change how people build things',
    example:
      'In a review I asked what happens when the queue delivers a message twice. The author made the handler idempotent, and the pattern went into the service template.',
    whereItShowsUp: 'a review on any pull request',
    nextAction:
      'Go through your reviews of the last month, save the one that changed the design, and write down what changed because of it.',
    rule: { wins: 3, days: 180, each: [], once: ['review-artifact', 'outcome'], lessonsCount: false },
  },
  {
    id: 'unblock',
    categoryId: category.id,
    statement: 'I get teammates past hard problems without solving them for them',
    example:
      'Mara was stuck on a memory leak. I asked what she had ruled out and showed her how to compare two heap snapshots; she found the listener herself and wrote the fix.',
    whereItShowsUp: 'a thread, a selection or a quick log',
    nextAction:
      'When somebody asks for help this month, ask and point instead of fixing, and log who it was and how you left it with them.',
    rule: { wins: 1, days: 90, each: [], once: ['person', 'left-with-them'], lessonsCount: false },
  },
  {
    id: 'mentor',
    categoryId: category.id,
    statement: 'I teach things beyond syntax and frameworks',
    example:
      'I met Jonas every second week for a quarter to work on how to cut a vague request into steps that can be shipped one by one. He now plans his own epics.',
    whereItShowsUp: 'a quick log',
    nextAction:
      'Offer one colleague an hour on something no manual covers, such as scoping or debugging under pressure, and log who and what topic.',
    rule: { wins: 1, days: 365, each: [], once: ['person', 'topic'], lessonsCount: false },
  },
];

export const multiplying = { category, behaviours };
