import type { Found, FoundLine } from '../found';
import { isLevelName } from '../level-name';
import { type LevelPart, levelKeys, partsOf } from '../levelled';
import { isMap, type Tree, type TreeMap } from '../tree';
import { linesIn, namedMaps, spoken, textAt, valueAt } from '../tree-access';

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
      .filter((map) => textAt(map, 'level') !== '' || isLevelName(textAt(map, 'name', 'title')));
    if (documents.length < tree.length || !documents.every(hasSections)) return [];
    return documents.map((map) => ({ level: textAt(map, 'title', 'name', 'level'), value: map }));
  }
  if (!isMap(tree)) return [];
  const held = valueAt(tree, 'levels', 'grades', 'roles', 'ladder');
  if (held !== undefined && typeof held !== 'string')
    return partsOf(held).filter(({ value }) => typeof value === 'object');
  const level = textAt(tree, 'level', 'grade');
  return level === '' ? levelKeys(tree) : [{ level: textAt(tree, 'title', 'name') || level, value: tree }];
}

function hasSections(map: TreeMap): boolean {
  return byCategory(map).length > 0;
}

function byCategory(map: TreeMap): FoundLine[] {
  const sections = valueAt(map, ...SECTIONS);
  if (isMap(sections)) return byCategory(sections);
  const named = namedMaps(sections);
  if (Array.isArray(sections) && named.length > 0 && named.length === sections.length) {
    return named.flatMap(({ name, map: section }) =>
      linesIn(section).map((line) => ({ ...line, category: line.category ?? name })),
    );
  }
  return [...map]
    .filter(([key, value]) => !ASIDE.test(key) && value !== null && typeof value === 'object')
    .flatMap(([key, value]) =>
      linesIn(isMap(value) ? sectionIn(value) : value).map((line) => ({ category: spoken(key), ...line })),
    );
}

/** A section that is a map of lists again is read as the lists. */
function sectionIn(map: TreeMap): Tree {
  return linesIn(map).length > 0 ? map : [...map.values()];
}
