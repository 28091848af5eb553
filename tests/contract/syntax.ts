import { type ESTree, parseSync } from 'vite';

/** Any node of a syntax tree, of which only what the laws look at is known. */
export interface Syntax {
  type: string;
  start: number;
  [field: string]: unknown;
}

const trees = new Map<string, Syntax>();

/** The tree of a source file; throws where it cannot be read. */
export function parseSource(path: string, text: string): Syntax {
  const known = trees.get(path);
  if (known) return known;
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const tree: ESTree.Program = program;
  const parsed = asSyntax(tree) ?? fail(path);
  trees.set(path, parsed);
  return parsed;
}

/** What a node is made of, with the name of the field. */
export function partsOf(node: Syntax): [field: string, part: Syntax][] {
  const parts: [string, Syntax][] = [];
  for (const [field, value] of Object.entries(node))
    for (const each of Array.isArray(value) ? value : [value]) {
      const part = asSyntax(each);
      if (part) parts.push([field, part]);
    }
  return parts;
}

/** Every node under `node`, itself among them. */
export function everyNode(node: Syntax): Syntax[] {
  const found = [node];
  // Grows as it is walked.
  for (const each of found) for (const [, part] of partsOf(each)) found.push(part);
  return found;
}

export function asSyntax(value: unknown): Syntax | null {
  const isNode = typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
  return isNode ? (value as Syntax) : null;
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function fail(path: string): never {
  throw new Error(`${path} has no tree`);
}
