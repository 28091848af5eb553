import type { Found, FoundLine } from '../found';
import { partsOf, saidAt, whyOf } from '../levelled';
import { isMap, type Tree } from '../tree';
import { type Named, namedMaps, textAt, valueAt } from '../tree-access';

/** Capabilities or skills whose markers say, level by level, what can be seen; a level adds to those below it. */
export function readMarkers(tree: Tree): Found | null {
  const capabilities = Array.isArray(tree) ? namedMaps(tree) : isMap(tree) ? rootsOf(tree) : [];
  const skills = capabilities.flatMap(skillsOf).filter(({ map }) => valueAt(map, 'markers') !== undefined);
  if (skills.length === 0) return null;
  const name = isMap(tree) ? textAt(tree, 'name', 'title') : '';
  return { format: 'markers', name, lines: skills.flatMap(linesOf), cumulative: true, why: whyOf(skills) };
}

function rootsOf(map: Map<string, Tree>): Named[] {
  const held = valueAt(map, 'capabilities');
  return held === undefined ? [{ name: textAt(map, 'name', 'title', 'id'), map }, ...namedMaps(map)] : namedMaps(held);
}

function skillsOf(capability: Named): Named[] {
  const skills = namedMaps(valueAt(capability.map, 'skills', 'capabilities'));
  return skills.length > 0 ? skills : [capability];
}

function linesOf({ name, map }: Named): FoundLine[] {
  const markers = valueAt(map, 'markers');
  return partsOf(markers ?? null).flatMap(({ level, value }) => {
    const people = isMap(value) ? (valueAt(value, 'human', 'people') ?? value) : value;
    return saidAt(people).map((line) => ({ ...line, level, category: name }));
  });
}
