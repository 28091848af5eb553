import type { Ladder } from '@/lib/domain/ladder/ladder';
import { BUILT_IN_LADDER } from '@/lib/ladders/built-in';

/** What a document says of the built-in ladder, by the ids of its categories and behaviours. */
export interface LadderWords {
  name: string;
  attribution: string;
  categories: Record<string, string>;
  /** What one does, and what to do next while it is not shown. */
  behaviours: Record<string, { statement: string; next: string }>;
}

export function wordsOfLadder({ name, attribution, categories, behaviours }: Ladder): LadderWords {
  return {
    name,
    attribution,
    categories: Object.fromEntries(categories.map(({ id, name }) => [id, name])),
    behaviours: Object.fromEntries(
      behaviours.map(({ id, statement, nextAction }) => [id, { statement, next: nextAction }]),
    ),
  };
}

/** The built-in ladder with the words of `to`, wherever it has those of one of `versions`; any other as it is. */
export function rewordLadder(ladder: Ladder, to: LadderWords, versions: readonly LadderWords[]): Ladder {
  if (ladder.id !== BUILT_IN_LADDER) return ladder;
  const reword = (now: string, said: (words: LadderWords) => string | undefined) =>
    versions.some((words) => said(words) === now) ? (said(to) ?? now) : now;
  return {
    ...ladder,
    name: reword(ladder.name, ({ name }) => name),
    attribution: reword(ladder.attribution, ({ attribution }) => attribution),
    categories: ladder.categories.map((category) => ({
      ...category,
      name: reword(category.name, ({ categories }) => categories[category.id]),
    })),
    behaviours: ladder.behaviours.map((behaviour) => ({
      ...behaviour,
      statement: reword(behaviour.statement, ({ behaviours }) => behaviours[behaviour.id]?.statement),
      nextAction: reword(behaviour.nextAction, ({ behaviours }) => behaviours[behaviour.id]?.next),
    })),
  };
}
