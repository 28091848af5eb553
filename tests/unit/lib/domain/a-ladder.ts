import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';

/** A company's ladder of one category: `lines` names its behaviours, each with those of the built-in one that it restates. */
export function aLadder(lines: Record<string, string[]>): Ladder {
  return {
    id: 'acme',
    name: 'Acme',
    attribution: 'Acme, by leave',
    categories: [{ id: 'craft', name: 'Craft', whyItMatters: '' }],
    behaviours: Object.entries(lines).map(
      ([id, alike]): Behaviour => ({
        id,
        categoryId: 'craft',
        statement: `I do ${id}`,
        example: '',
        whereItShowsUp: '',
        nextAction: '',
        rule: { wins: 1, days: 365, each: [], once: [], lessonsCount: false },
        alike,
      }),
    ),
  };
}
