import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import { contentStems, likeness, plainWords } from './plain-words';

/** How alike the words of two lines must be for them to be one that was reworded. */
const ALIKE_ENOUGH = 0.6;
/** In the same category, a reworded line is likelier. */
const SAME_CATEGORY = 0.1;

/** Which line of `old` each line of `next` is: by its words, else by its id, else by most of its words. One to one. */
export function matchLines(old: Ladder, next: Ladder): Map<Behaviour, Behaviour> {
  const known = new Map<Behaviour, Behaviour>();
  const matched = new Set<Behaviour>();
  const match = (after: Behaviour, before: Behaviour | undefined) => {
    if (!before || matched.has(before) || known.has(after)) return;
    known.set(after, before);
    matched.add(before);
  };
  const byId = new Map(old.behaviours.map((line) => [line.id, line]));
  const isSame = (a: Behaviour, b: Behaviour | undefined) => plainWords(a.statement) === plainWords(b?.statement ?? '');
  for (const line of next.behaviours) if (isSame(line, byId.get(line.id))) match(line, byId.get(line.id));
  const byWords = new Map(old.behaviours.map((line) => [plainWords(line.statement), line]));
  for (const line of next.behaviours) match(line, byWords.get(plainWords(line.statement)));
  // An id made of words that were changed since may stand for a line with the earlier words that is there again.
  for (const line of next.behaviours) match(line, byId.get(line.id));
  const pairs = likelyPairs(
    old.behaviours.filter((line) => !matched.has(line)).map(withWords(old)),
    next.behaviours.filter((line) => !known.has(line)).map(withWords(next)),
  );
  for (const { before, after } of pairs) match(after, before);
  return known;
}

interface Worded {
  line: Behaviour;
  category: string;
  words: Set<string>;
}

function withWords({ categories }: Ladder) {
  const names = new Map(categories.map(({ id, name }) => [id, plainWords(name)]));
  return (line: Behaviour): Worded => ({
    line,
    category: names.get(line.categoryId) ?? '',
    words: contentStems(line.statement),
  });
}

/** The likeliest first. */
function likelyPairs(old: readonly Worded[], next: readonly Worded[]) {
  const pairs = old.flatMap((before) =>
    next.map((after) => {
      const bonus = before.category === after.category ? SAME_CATEGORY : 0;
      return { before: before.line, after: after.line, score: likeness(before.words, after.words) + bonus };
    }),
  );
  return pairs.filter(({ score }) => score >= ALIKE_ENOUGH).sort((a, b) => b.score - a.score);
}
