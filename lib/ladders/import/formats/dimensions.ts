import type { Found } from '../found';
import { levelsOf, saidAt, whyOf } from '../levelled';
import { isMap, type Tree } from '../tree';
import { type Named, namedMaps, textAt, valueAt } from '../tree-access';

const HOLDERS = [
  'dimensions',
  'axes',
  'pillars',
  'areas',
  'categories',
  'competencies',
  'attributes',
  'themes',
  'values',
  'skills',
  'topics',
  'tracks',
  'capabilities',
  'domains',
];

/** Dimensions that are told level by level. Where each has names of its own for its levels, their place is the level. */
export function readDimensions(tree: Tree): Found | null {
  const dimensions = dimensionsIn(tree, 3).filter((each) => levelsOf(each).length > 1);
  if (dimensions.length === 0) return null;
  const isShared = shareNames(dimensions);
  const lines = dimensions.flatMap((dimension) =>
    levelsOf(dimension).flatMap(({ level, value }, index) =>
      saidAt(value).map((line) => ({
        ...line,
        level: isShared ? level : String(index + 1),
        category: dimension.name,
      })),
    ),
  );
  const format = dimensions.every(isNumbered) ? 'numbered-levels' : 'dimensions';
  const name = isMap(tree) ? textAt(tree, 'name', 'title') : '';
  return { format, name, lines, why: whyOf(dimensions) };
}

/** However they are nested: an area of competencies is as many dimensions. */
function dimensionsIn(tree: Tree, depth: number): Named[] {
  if (depth === 0) return [];
  const held = isMap(tree) ? valueAt(tree, ...HOLDERS) : undefined;
  return namedMaps(held ?? tree).flatMap((each) => {
    if (levelsOf(each).length > 1) return [each];
    return dimensionsIn(each.map, depth - 1);
  });
}

function shareNames(dimensions: readonly Named[]): boolean {
  const [first, ...others] = dimensions.map((each) => new Set(levelsOf(each).map(({ level }) => level)));
  return others.length === 0 || others.some((names) => [...names].some((name) => first?.has(name)));
}

function isNumbered(dimension: Named): boolean {
  return (
    isMap(valueAt(dimension.map, 'levels') ?? dimension.map) &&
    levelsOf(dimension).every(({ level }) => /^\d{1,2}$/.test(level))
  );
}
