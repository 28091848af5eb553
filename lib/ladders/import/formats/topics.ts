import type { Found, FoundLine } from '../found';
import { levelsOf, saidAt, whyOf } from '../levelled';
import { isMap, type Tree } from '../tree';
import { contentIn, linesIn, type Named, namedMaps, textAt, textsIn, valueAt } from '../tree-access';

/** Topics that list criteria by level, some with examples; a level adds to those below it. */
export function readTopics(tree: Tree): Found | null {
  const held = isMap(tree) ? valueAt(tree, 'topics') : tree;
  const topics = namedMaps(held).filter((topic) => levelsOf(topic).some(({ value }) => hasCriteria(value)));
  if (topics.length === 0) return null;
  const name = isMap(tree) ? textAt(tree, 'title', 'name') : '';
  return { format: 'topics', name, lines: topics.flatMap(linesOf), cumulative: true, why: whyOf(topics) };
}

function hasCriteria(value: Tree): boolean {
  return isMap(value) && (valueAt(value, 'criteria') ?? valueAt(value, 'exampleCriteria')) !== undefined;
}

function linesOf(topic: Named): FoundLine[] {
  return levelsOf(topic).flatMap(({ level, value }) => {
    if (!isMap(value)) return saidAt(value).map((line) => ({ ...line, level, category: topic.name }));
    const withExamples = valueAt(value, 'exampleCriteria');
    const exemplified = Array.isArray(withExamples) ? withExamples.filter(isMap).flatMap(exampled) : [];
    const plain = linesIn(valueAt(value, 'criteria'));
    const lines = plain.length + exemplified.length > 0 ? [...plain, ...exemplified] : contentIn(value);
    return lines.map((line) => ({ ...line, level, category: topic.name }));
  });
}

function exampled(map: Map<string, Tree>): FoundLine[] {
  const example = textsIn(valueAt(map, 'examples', 'example')).join('; ');
  return linesIn(valueAt(map, 'criteria', 'criterion', 'statement')).map((line) => ({ ...line, example }));
}
