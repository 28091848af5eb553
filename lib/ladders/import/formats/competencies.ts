import type { Found, FoundLine } from '../found';
import { isMap, type Tree, type TreeMap } from '../tree';
import { contentIn, linesIn, spoken, textAt, textsIn, valueAt } from '../tree-access';

const HOLDERS = [
  'competencies',
  'behaviours',
  'behaviors',
  'items',
  'expectations',
  'skills',
  'criteria',
  'statements',
];
/** Where a competency says what it is about. */
export const CATEGORIES = [
  'category',
  'area',
  'domain',
  'topic',
  'dimension',
  'pillar',
  'theme',
  'group',
  'competency',
  'skill',
];

/** A list in which each competency says its level and category itself, or lists by category without levels. */
export function readCompetencies(tree: Tree): Found | null {
  const held = isMap(tree) ? (valueAt(tree, ...HOLDERS) ?? tree) : tree;
  const lines = Array.isArray(held) ? held.filter(isMap).flatMap(competencyIn) : isMap(held) ? listsIn(held) : [];
  if (lines.length === 0) return null;
  const name = isMap(tree) ? textAt(tree, 'name', 'title') : '';
  return { format: 'competencies', name, lines, cumulative: true };
}

/** What one competency says, once for each level that it names. */
export function competencyIn(map: TreeMap): FoundLine[] {
  const name = textAt(map, 'name', 'title');
  const said = contentIn(map);
  const lines = said.length > 0 ? said : linesIn(map);
  const named = textAt(map, ...CATEGORIES);
  const category = named === '' ? (said.length > 0 ? name : '') : spoken(named);
  const levels = textsIn(valueAt(map, 'levels'));
  const level = textAt(map, 'level', 'grade', 'band');
  const places = level === '' ? levels : [level];
  if (places.length === 0) return lines.map((line) => ({ ...line, category }));
  return places.flatMap((place) => lines.map((line) => ({ ...line, category, level: place })));
}

function listsIn(map: TreeMap): FoundLine[] {
  return [...map].flatMap(([key, value]) =>
    Array.isArray(value) ? linesIn(value).map((line) => ({ ...line, category: spoken(key) })) : [],
  );
}
