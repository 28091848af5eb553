import type { SourceFile } from './source-tree';
import { asSyntax, everyNode, parseSource, partsOf, type Syntax } from './syntax';

type Source = Pick<SourceFile, 'path' | 'text'>;

/**
 * First keys of constants of words that no file of `readers` reaches by the name of the constant, `path: constant.key`. A
 * constant that is handed on whole, spread or asked by a value is taken for said whole.
 */
export function unsaidWords(words: readonly Source[], readers: readonly Source[]): string[] {
  const said = new Map<string, Set<string> | 'whole'>();
  for (const file of readers) for (const [name, keys] of readsOf(file)) note(said, name, keys);
  return words.flatMap((file) =>
    constantsOf(file).flatMap(({ name, keys }) => {
      const known = said.get(`${stemOf(file.path)}.${name}`) ?? new Set();
      return known === 'whole'
        ? []
        : keys.filter((key) => !known.has(key)).map((key) => `${file.path}: ${name}.${key}`);
    }),
  );
}

function note(said: Map<string, Set<string> | 'whole'>, name: string, keys: Set<string> | 'whole') {
  const known = said.get(name) ?? new Set();
  said.set(name, known === 'whole' || keys === 'whole' ? 'whole' : new Set([...known, ...keys]));
}

/** What a file asks of each constant of words that it imports. */
function readsOf({ path, text }: Source): [name: string, keys: Set<string> | 'whole'][] {
  const tree = parseSource(path, text);
  const imports = everyNode(tree).filter(({ type }) => type === 'ImportDeclaration');
  const locals = imports.flatMap((node) => {
    const [, file] = /(?:^|\/)en\/([\w-]+)$/.exec(String(asSyntax(node.source)?.value)) ?? [];
    const specifiers = partsOf(node).filter(([field]) => field === 'specifiers');
    return file ? specifiers.map(([, part]) => [nameOf(part.local), `${file}.${nameOf(part.imported)}`] as const) : [];
  });
  return locals.map(([local, name]) => [name, keysRead(tree, local)]);
}

function keysRead(tree: Syntax, local: string): Set<string> | 'whole' {
  const keys = new Set<string>();
  let isWhole = false;
  const walk = (node: Syntax, parent: Syntax | null, field: string) => {
    if (/^(ImportDeclaration|TSTypeQuery)$/.test(node.type)) return;
    if (node.type === 'Identifier' && node.name === local && !isNameAlone(parent, field)) {
      const read = parent && keysAt(parent, field);
      if (read) for (const key of read) keys.add(key);
      else isWhole = true;
    }
    for (const [at, part] of partsOf(node)) walk(part, node, at);
  };
  walk(tree, null, '');
  return isWhole ? 'whole' : keys;
}

/** A key or a property that happens to be called so. */
function isNameAlone(parent: Syntax | null, field: string): boolean {
  return (field === 'property' || field === 'key') && parent?.computed === false && parent.shorthand !== true;
}

/** `constant.key`, `constant['key']` and `const { key } = constant`; null: anything else. */
function keysAt(parent: Syntax, field: string): string[] | null {
  if (parent.type === 'MemberExpression' && field === 'object') {
    const key = asSyntax(parent.property);
    if (parent.computed !== true) return [nameOf(key)];
    return key?.type === 'Literal' ? [String(key.value)] : null;
  }
  const taken = asSyntax(parent.id);
  if (parent.type !== 'VariableDeclarator' || field !== 'init' || taken?.type !== 'ObjectPattern') return null;
  const parts = partsOf(taken).map(([, part]) => part);
  return parts.some(({ type }) => type !== 'Property') ? null : parts.map(({ key }) => nameOf(key));
}

/** The constants of a file of words, each with its first keys. */
function constantsOf({ path, text }: Source): { name: string; keys: string[] }[] {
  return everyNode(parseSource(path, text)).flatMap((node) => {
    const call = asSyntax(node.init);
    if (node.type !== 'VariableDeclarator' || nameOf(call?.callee) !== 'words' || !call) return [];
    const objects = partsOf(call).flatMap(([field, part]) => (field === 'arguments' ? objectOf(part) : []));
    const properties = objects.flatMap((object) => partsOf(object).map(([, part]) => part));
    const keys = properties.flatMap(({ type, key }) => (type === 'Property' ? nameOf(key) : []));
    return [{ name: nameOf(node.id), keys }];
  });
}

function objectOf(node: Syntax): Syntax[] {
  if (node.type === 'ObjectExpression') return [node];
  const inner = /^TS(As|Satisfies)Expression$/.test(node.type) ? asSyntax(node.expression) : null;
  return inner ? objectOf(inner) : [];
}

function nameOf(value: unknown): string {
  const node = asSyntax(value);
  return String(node?.name ?? node?.value ?? '');
}

function stemOf(path: string): string {
  return path.replace(/^.*\/|\.ts$/g, '');
}
