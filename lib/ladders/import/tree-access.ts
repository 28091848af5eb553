import { splitCell } from './clean-text';
import type { FoundLine } from './found';
import { isMap, type Tree, type TreeMap } from './tree';

/** The first of `keys` that `map` has, whatever its letters' case, dashes and underscores. */
export function valueAt(map: TreeMap, ...keys: string[]): Tree | undefined {
  for (const key of keys) {
    const wanted = plainKey(key);
    for (const [name, value] of map) if (plainKey(name) === wanted) return value;
  }
  return undefined;
}

/** The text or number under the first of `keys` that has one; '' without. */
export function textAt(map: TreeMap, ...keys: string[]): string {
  for (const key of keys) {
    const value = valueAt(map, key);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return '';
}

const NAMES = ['displayName', 'title', 'name', 'label', 'topic', 'dimension', 'competency', 'skill', 'area', 'id'];

export interface Named {
  name: string;
  map: TreeMap;
}

/** The maps of a list, or of a map by its keys, each with its name. */
export function namedMaps(tree: Tree | undefined): Named[] {
  if (Array.isArray(tree)) return tree.filter(isMap).map((map) => ({ name: textAt(map, ...NAMES), map }));
  if (!isMap(tree)) return [];
  return [...tree].flatMap(([key, map]) => (isMap(map) ? [{ name: textAt(map, ...NAMES) || spoken(key), map }] : []));
}

/** A key as a name: "PROJECT_MANAGEMENT" is "Project management"; one with small letters and spaces stays. */
export function spoken(key: string): string {
  if (/\s/.test(key) || !/[_-]/.test(key)) return /^[A-Z]{5,}$/.test(key) ? sentenceCase(key) : upperFirst(key);
  return sentenceCase(key.replace(/[_-]+/g, ' '));
}

const LISTS = [
  'signals',
  'criteria',
  'expectations',
  'behaviours',
  'behaviors',
  'competencies',
  'indicators',
  'responsibilities',
  'requirements',
  'markers',
  'skills',
  'items',
  'points',
  'bullets',
  'human',
  'description',
  'content',
];
const SENTENCES = [
  'statement',
  'criterion',
  'criteria',
  'behaviour',
  'behavior',
  'expectation',
  'summary',
  'sentence',
  'signal',
  'marker',
  'text',
  'description',
];

/** The lines that a value says: a text, a list of them, or maps that carry one; their name where they say nothing else. */
export function linesIn(tree: Tree | undefined): FoundLine[] {
  if (typeof tree === 'string') return splitCell(tree).map((statement) => ({ statement }));
  if (Array.isArray(tree)) return tree.flatMap(linesIn);
  if (!isMap(tree)) return [];
  const lines = contentIn(tree);
  const name = textAt(tree, 'title', 'name');
  return lines.length > 0 || name === '' ? lines : [{ statement: name, ...asideIn(tree) }];
}

/** The same of one map, whose name is no line. */
export function contentIn(map: TreeMap): FoundLine[] {
  const aside = asideIn(map);
  for (const key of LISTS) {
    const list = valueAt(map, key);
    const lines = Array.isArray(list) ? list.flatMap(linesIn) : [];
    if (lines.length > 0) return lines.map((line) => ({ ...line, example: line.example || aside.example }));
  }
  const statement = textAt(map, ...SENTENCES);
  return statement === '' ? [] : [{ statement, ...aside }];
}

function asideIn(map: TreeMap): { example: string; id: string } {
  const example = textsIn(valueAt(map, 'examples', 'example')).join('; ');
  return { example, id: textAt(map, 'id', 'slug', 'key') };
}

/** Every text below `tree`, in order, without those that are blank. */
export function textsIn(tree: Tree | undefined): string[] {
  if (Array.isArray(tree)) return tree.flatMap(textsIn);
  if (isMap(tree)) return linesIn(tree).map(({ statement }) => statement);
  return typeof tree === 'string' && tree.trim() !== '' ? [tree.trim()] : [];
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function sentenceCase(words: string): string {
  return upperFirst(words.toLowerCase());
}

function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
