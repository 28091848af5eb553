import type { Behaviour, Category } from '@/lib/domain/ladder/ladder';

const category: Category = {
  id: 'ownership',
  name: 'Problem ownership',
  whyItMatters:
    'Work that is handed to you shows that you can deliver; problems you found and settled show that you can be relied on.\nThis is the first half of the shift from features to systems: somebody has to own what no ticket describes.',
};

const behaviours: Behaviour[] = [
  {
    id: 'find-problems',
    categoryId: category.id,
    statement: 'I find problems nobody assigned to me',
    example:
      'While reading on-call notes I noticed that every third page came from the same retry loop. I opened an issue with the pattern, agreed a fix with the platform team, and those pages stopped.',
    whereItShowsUp: 'an issue or ticket you opened',
    nextAction:
      'Read the last month of on-call notes or support tickets, open an issue for one pattern nobody owns, and log it as one you found yourself.',
    rule: { wins: 3, days: 180, each: ['origin-identified'], once: [], lessonsCount: false },
  },
  {
    id: 'resolve-ambiguity',
    categoryId: category.id,
    statement: 'When something is unclear I drive it to a decision',
    example:
      'Nobody could say whether deleted accounts should keep their invoices. I wrote down three options with what each would cost, got legal and finance into one call, and we decided to keep them for the statutory period only.',
    whereItShowsUp: 'a document or a ticket comment',
    nextAction:
      'Pick one question your team keeps postponing, write the options on one page, and log the sentence that settles it.',
    rule: { wins: 2, days: 180, each: [], once: ['decision'], lessonsCount: false },
  },
  {
    id: 'own-incidents',
    categoryId: category.id,
    statement: 'I own incidents and postmortems on what I built, the awkward parts too',
    example:
      'My migration locked the orders table during the morning peak. I rolled it back, wrote the postmortem, and said in it that I had skipped the rehearsal on a full-size copy, which is now a step in our checklist.',
    whereItShowsUp: 'an incident ticket or a postmortem',
    nextAction:
      'Take the last incident that touched your code, write or complete its postmortem, and log it with the part that was on you.',
    rule: { wins: 1, days: 365, each: [], once: ['artifact', 'own-part'], lessonsCount: true },
  },
];

export const ownership = { category, behaviours };
