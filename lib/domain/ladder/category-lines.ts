import type { Ladder } from './ladder';

/** The categories of the built-in ladder that a reading of any other one asks for, too. */
const TOLD = ['scope', 'multiplying', 'communication'] as const;

/** Which behaviours of a ladder belong to each; none where it cannot be told. */
export type CategoryLines = Record<(typeof TOLD)[number], ReadonlySet<string>>;

/**
 * By the category's own id where `ladder` has it, else through the crosswalk: the lines that restate a behaviour of that
 * category of `builtIn`.
 */
export function categoryLinesOf(ladder: Ladder, builtIn: Ladder): CategoryLines {
  return {
    scope: linesOf(ladder, builtIn, 'scope'),
    multiplying: linesOf(ladder, builtIn, 'multiplying'),
    communication: linesOf(ladder, builtIn, 'communication'),
  };
}

function linesOf(ladder: Ladder, builtIn: Ladder, categoryId: string): ReadonlySet<string> {
  if (ladder.categories.some(({ id }) => id === categoryId)) return new Set(idsIn(ladder, categoryId));
  const restated = new Set(idsIn(builtIn, categoryId));
  const lines = ladder.behaviours.filter(({ alike = [] }) => alike.some((id) => restated.has(id)));
  return new Set(lines.map(({ id }) => id));
}

function idsIn({ behaviours }: Ladder, wanted: string): string[] {
  return behaviours.filter(({ categoryId }) => categoryId === wanted).map(({ id }) => id);
}
