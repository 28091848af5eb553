import type { Behaviour, Category, Ladder } from '@/lib/domain/ladder/ladder';
import { ladderDefaults } from '@/lib/i18n/en/ladders';
import { withoutIsolates } from '@/lib/i18n/isolate';
import { say } from '@/lib/i18n/say';
import { defaultRule } from './default-rule';
import { guessAlike } from './guess-alike';
import type { LadderSource, SourceLine } from './import/source';
import { plainWords } from './plain-words';
import { idOfWords, toSlug } from './stable-id';

export interface LadderChoice {
  /** The id of the ladder: a new one, or the one that is imported again. */
  id: string;
  name: string;
  /** The level now; null: the lowest, or not said. */
  current: string | null;
  /** The level aimed at; null: every line, as where a source has no levels. */
  target: string | null;
  /** Whether the levels between the two count too: in a source whose levels add up, they do. */
  between: boolean;
}

/** The lines of a source that the target level asks for, in the source's order, each once, and no more than one can prove. */
function chosenLines(source: LadderSource, { current, target, between }: LadderChoice): SourceLine[] {
  const to = target === null ? -1 : source.levels.indexOf(target);
  if (to < 0) return eachOnce(source.lines);
  const from = between ? Math.min(to, current === null ? 0 : source.levels.indexOf(current) + 1) : to;
  const wanted = new Set(source.levels.slice(from, to + 1));
  return eachOnce(source.lines.filter(({ level }) => level === null || wanted.has(level)));
}

/** A ladder of the chosen lines. Ids are the source's own, or made of the words alone: where a line stands changes none. */
export function toLadder(source: LadderSource, choice: LadderChoice): Ladder {
  if (source.ladder) return { ...source.ladder, id: choice.id, name: choice.name || source.ladder.name };
  const lines = chosenLines(source, choice);
  const categories = toCategories(source, lines);
  const categoryIds = new Map(categories.map(({ from, category }) => [from, category.id]));
  const ids = idsOf(lines);
  const behaviours = lines.map((line, index): Behaviour => {
    const alike = guessAlike(line.statement);
    return {
      id: ids[index] ?? '',
      categoryId: categoryIds.get(line.category) ?? '',
      statement: line.statement,
      example: line.example,
      whereItShowsUp: ladderDefaults.whereItShowsUp,
      ...(alike.length > 0 && { alike }),
      nextAction: ladderDefaults.nextAction,
      rule: defaultRule(line.statement),
    };
  });
  const attribution =
    choice.target === null ? '' : withoutIsolates(say(ladderDefaults.attribution, { level: choice.target }));
  return {
    id: choice.id,
    name: choice.name,
    attribution,
    categories: categories.map(({ category }) => category),
    behaviours,
  };
}

function eachOnce(lines: readonly SourceLine[]): SourceLine[] {
  const seen = new Map<string, SourceLine>();
  for (const line of lines) {
    const key = `${plainWords(line.category)}\n${plainWords(line.statement)}`;
    if (!seen.has(key)) seen.set(key, line);
  }
  return [...seen.values()];
}

function toCategories(source: LadderSource, lines: readonly SourceLine[]): { from: string; category: Category }[] {
  const why = new Map(source.categories.map((each) => [each.name, each.why]));
  const names = [...new Set(lines.map(({ category }) => category))];
  const slugs = names.map((name) => toSlug(name));
  return names.map((from, index) => {
    const name = from || ladderDefaults.noCategory;
    const slug = slugs[index] ?? '';
    const isOwn = slug !== '' && slugs.filter((each) => each === slug).length === 1;
    return { from, category: { id: isOwn ? slug : idOfWords(name), name, whyItMatters: why.get(from) ?? '' } };
  });
}

/** The same words in two categories need the category's name too; the same explicit id twice is no id, nor one of `NO_ID`. */
function idsOf(lines: readonly SourceLine[]): string[] {
  const explicit = lines.map(({ id }) => (id === null || NO_ID.has(toSlug(id)) ? '' : toSlug(id, 80)));
  const words = lines.map(({ statement }) => idOfWords(statement));
  const [ownTimes, wordTimes] = [timesOf(explicit), timesOf(words)];
  return lines.map(({ category, statement }, index) => {
    const [own = '', said = ''] = [explicit[index], words[index]];
    if (own !== '' && ownTimes.get(own) === 1) return own;
    return wordTimes.get(said) === 1 ? said : idOfWords(`${category}\n${statement}`, statement);
  });
}

/** What is kept by the ids of behaviours is read back without these names. */
const NO_ID: ReadonlySet<string> = new Set(['constructor', 'prototype']);

function timesOf(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}
