import type { Behaviour, Category } from '@/lib/domain/ladder/ladder';

const category: Category = {
  id: 'judgment',
  name: 'Judgement and autonomy',
  whyItMatters:
    'Behaviour blocks a promotion far more often than technical depth, and judgement is the behaviour that is hardest to see.\nA call shows only once its outcome is known: write it down when you make it, and come back to it.',
};

const behaviours: Behaviour[] = [
  {
    id: 'independent-call',
    categoryId: category.id,
    statement: 'I make calls my manager might not have, and they hold',
    example:
      'With my manager away I postponed the launch by two days because the rollback had never been tried. The rehearsal found that it did not work; we fixed it and launched quietly.',
    whereItShowsUp: 'a quick log',
    nextAction:
      'Write down the next call you make without asking, with a date to come back to it, and then log whether it held.',
    rule: { wins: 1, days: 365, each: [], once: ['outcome-held', 'decision'], lessonsCount: false },
  },
  {
    id: 'reasoned-no',
    categoryId: category.id,
    statement: 'I say no to features or dates, with reasons',
    example:
      'Sales asked for a custom export by the end of the month. I said no on the ticket: it would freeze the new file format for one customer. I offered the plain export with a mapping sheet.',
    whereItShowsUp: 'a ticket comment',
    nextAction:
      'Answer one request you would rather not take with a no and its reasons on the ticket, and log the reasoning.',
    rule: { wins: 1, days: 365, each: [], once: ['reasoning'], lessonsCount: false },
  },
  {
    id: 'change-course',
    categoryId: category.id,
    statement: 'I change my own direction on new information, unprompted',
    example:
      'Halfway through my cache layer the traces showed that the time went into serialisation. I closed my own pull request, wrote down why, and changed the encoder instead.',
    whereItShowsUp: 'a superseded pull request or an ADR',
    nextAction:
      'Look for one thing you stopped or reversed yourself, and log what you learned and that nobody had to tell you.',
    rule: { wins: 1, days: 365, each: [], once: ['learned', 'unprompted'], lessonsCount: true },
  },
];

export const judgment = { category, behaviours };
