import { LIMITS } from './limits';
import { type Refusal, refuse } from './source';

/** A data file's values. Maps are real maps: no name in one can reach a prototype. */
export type Tree = string | number | boolean | null | Tree[] | Map<string, Tree>;
export type TreeMap = Map<string, Tree>;

/** Names that mean something to an object of the language, whatever they mean in a ladder. */
const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

/** A parsed value as a tree of fresh maps and lists; refused where it is deeper or larger than a ladder can be. */
export function toTree(value: unknown): { ok: true; tree: Tree } | Refusal {
  const trouble = measure(value);
  return trouble ? refuse(trouble) : { ok: true, tree: build(value) };
}

/** Whether a node has keys. */
export function isMap(tree: Tree | undefined): tree is TreeMap {
  return tree instanceof Map;
}

/** Without recursion, so that no depth can exhaust the stack. */
function measure(value: unknown): 'too-deep' | 'too-many-values' | null {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 1 }];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    seen += 1;
    if (seen + waiting.length > LIMITS.values) return 'too-many-values';
    const children = childrenOf(next.value);
    if (children.length > 0 && next.depth > LIMITS.depth) return 'too-deep';
    if (children.length > LIMITS.values) return 'too-many-values';
    for (const child of children) waiting.push({ value: child, depth: next.depth + 1 });
  }
  return null;
}

function childrenOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Map) return [...value.values()];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.values(value);
}

function build(value: unknown): Tree {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(build);
  if (value instanceof Map) return buildMap([...value]);
  if (value instanceof Date || typeof value === 'bigint') return String(value);
  return typeof value === 'object' ? buildMap(Object.entries(value)) : null;
}

function buildMap(entries: [unknown, unknown][]): TreeMap {
  const map: TreeMap = new Map();
  for (const [key, value] of entries) {
    const name = typeof key === 'string' || typeof key === 'number' ? String(key) : '';
    if (name !== '' && !NEVER.has(name)) map.set(name, build(value));
  }
  return map;
}
