import type { FoundLine } from './found';
import { isLevelName } from './level-name';
import { isMap, type Tree, type TreeMap } from './tree';
import { contentIn, linesIn, type Named, textAt, valueAt } from './tree-access';

const HOLDERS = ['levels', 'milestones', 'content', 'stages', 'steps', 'progressions', 'proficiencies'];
const LEVEL_NAMES = ['level', 'displayName', 'name', 'title', 'label', 'grade'];

export interface LevelPart {
  level: string;
  value: Tree;
}

/** The levels that a category is told by, in its order; empty where it is not. */
export function levelsOf({ map }: Named): LevelPart[] {
  for (const holder of HOLDERS) {
    const held = valueAt(map, holder);
    const parts = held === undefined ? [] : partsOf(held);
    if (parts.length > 0) return parts;
  }
  return levelKeys(map);
}

/** A list is numbered where its items say no level; a map has its levels as keys. */
export function partsOf(held: Tree): LevelPart[] {
  if (Array.isArray(held)) {
    return held.map((value, index) => ({
      level: (isMap(value) ? textAt(value, ...LEVEL_NAMES) : '') || String(index + 1),
      value,
    }));
  }
  return isMap(held) ? [...held].map(([level, value]) => ({ level, value })) : [];
}

/** The parts of a map that are kept by levels: two or more, and more than half of it. */
export function levelKeys(map: TreeMap): LevelPart[] {
  const parts = [...map].filter(([key]) => isLevelName(key)).map(([level, value]) => ({ level, value }));
  return parts.length > 1 && parts.length * 2 > map.size ? parts : [];
}

/** All lines of one category that is told level by level. */
export function linesByLevel(named: Named): FoundLine[] {
  return levelsOf(named).flatMap(({ level, value }) =>
    saidAt(value).map((line) => ({ ...line, level, category: named.name })),
  );
}

/** The lines of a level: in a map where its keys say so, or else every text below it. */
export function saidAt(value: Tree): FoundLine[] {
  return isMap(value) ? contentIn(value) : linesIn(value);
}

/** What a category says of itself. */
export function whyOf(entities: readonly Named[]): Map<string, string> {
  return new Map(entities.map(({ name, map }) => [name, textAt(map, 'description', 'summary', 'why')]));
}
