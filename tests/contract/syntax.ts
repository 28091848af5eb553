import { type ESTree, parseSync } from 'vite';

/** Any node of a syntax tree, of which only what the laws look at is known. */
export interface Syntax {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** The tree of a source file; throws where it cannot be read. */
export function parseSource(path: string, text: string): Syntax {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const tree: ESTree.Program = program;
  return asSyntax(tree) ?? fail(path);
}

/** What a node is made of, with the name of the field. */
export function partsOf(node: Syntax): [field: string, part: Syntax][] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((each): [string, Syntax][] => {
      const part = asSyntax(each);
      return part ? [[field, part]] : [];
    }),
  );
}

/** Every node under `node`, itself among them. */
export function everyNode(node: Syntax): Syntax[] {
  return [node, ...partsOf(node).flatMap(([, part]) => everyNode(part))];
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
