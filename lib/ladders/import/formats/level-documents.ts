import type { Found, FoundLine } from '../found';
import { isLevelName } from '../level-name';
import { type LevelPart, levelKeys, partsOf } from '../levelled';
import { isMap, type Tree, type TreeMap } from '../tree';
import { linesIn, spoken, textAt, valueAt } from '../tree-access';
import { CATEGORIES, competencyIn } from './competencies';

/** What a document says of itself rather than of a behaviour. */
const ASIDE =
  /^(id|slug|key|name|title|level|levels|label|grade|code|order|rank|track|salary|url|links?|version|extends|tags|notes?|examples?|supporting.*|summary|description|years.*|reports.*|tenure)$/i;
const SECTIONS = [
  'competencies',
  'categories',
  'sections',
  'areas',
  'dimensions',
  'expectations',
  'topics',
  'skills',
  'pillars',
];

/** One document a level, or levels one after the other, each with what it asks by category. */
export function readLevelDocuments(tree: Tree): Found | null {
  const parts = levelsIn(tree);
  const lines = parts.flatMap(({ level, value }) => {
    const said = isMap(value) ? byCategory(value) : linesIn(value);
    return said.map((line) => ({ ...line, level }));
  });
  if (lines.length === 0) return null;
  const name = isMap(tree) && valueAt(tree, 'level') === undefined ? textAt(tree, 'name', 'title', 'framework') : '';
  return { format: 'level-documents', name, lines, levels: parts.map(({ level }) => level) };
}

function levelsIn(tree: Tree): LevelPart[] {
  if (Array.isArray(tree)) {
    const documents = tree
      .filter(isMap)
      .filter((map) => textAt(map, 'level') !== '' || isLevelName(textAt(map, 'name', 'title')))
      .filter((map) => textAt(map, ...CATEGORIES) === '');
    if (documents.length < tree.length || !documents.every(hasSections)) return [];
    return documents.map((map) => ({ level: textAt(map, 'title', 'name', 'level'), value: map }));
  }
  if (!isMap(tree)) return [];
  for (const holder of ['levels', 'level', 'grades', 'roles', 'ladder']) {
    const parts = partsOf(valueAt(tree, holder) ?? null).filter(({ value }) => typeof value === 'object');
    if (parts.length > 0) return parts;
  }
  const level = textAt(tree, 'level', 'grade');
  return level === '' ? levelKeys(tree) : [{ level: textAt(tree, 'title', 'name') || level, value: tree }];
}

function hasSections(map: TreeMap): boolean {
  return byCategory(map).length > 0;
}

function byCategory(map: TreeMap): FoundLine[] {
  const sections = valueAt(map, ...SECTIONS);
  if (isMap(sections)) return byCategory(sections);
  return [...map]
    .filter(([key, value]) => !ASIDE.test(key) && value !== null && typeof value === 'object')
    .flatMap(([key, value]) => sectionLines(isSection(key) ? '' : spoken(key), value));
}

/** A section's name is the category; where it is called no more than "competencies", each says its own. */
function sectionLines(name: string, value: Tree): FoundLine[] {
  if (isMap(value)) return linesIn(sectionIn(value)).map((line) => ({ ...line, category: name }));
  const items = Array.isArray(value) ? value : [];
  return items.flatMap((item) => {
    const lines = isMap(item) ? competencyIn(item) : linesIn(item);
    return lines.map(({ level: _, ...line }) => ({ ...line, category: name || line.category }));
  });
}

function isSection(key: string): boolean {
  return SECTIONS.some((section) => section === key.toLowerCase()) || /^competency$/i.test(key);
}

/** A section that is a map of lists again is read as the lists. */
function sectionIn(map: TreeMap): Tree {
  return linesIn(map).length > 0 ? map : [...map.values()];
}
