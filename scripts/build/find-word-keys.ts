import { type ESTree, parseSync, Visitor } from 'vite';

/** A key of English words, where it is given or named: from `start` to `end` of a file's text. */
export interface KeyPlace {
  constant: string;
  key: string;
  start: number;
  end: number;
  /** `{ kinds }`, which gives a key and names a value. */
  isBoth: boolean;
}

/** What files do with constants of English words, each as `surface.constant`. */
export interface WordKeys {
  /** The keys of each constant, as they are given. */
  given: Map<string, string[]>;
  places: Map<string, KeyPlace[]>;
  /** Constants that somewhere are more than named by a key: handed on, spread, or asked for a key that is computed. */
  whole: Set<string>;
}

const SURFACE = /(?:^|\/)en\/([\w-]+)$/;
const OWN = /(?:^|\/)i18n\/en\/([\w-]+)\.ts$/;

/** @param sources the text of every file that is built, by its path */
export function findWordKeys(sources: ReadonlyMap<string, string>): WordKeys {
  const found: WordKeys = { given: new Map(), places: new Map(), whole: new Set() };
  for (const [path, text] of sources) {
    if (!OWN.test(path) && !text.includes('/en/')) continue;
    found.places.set(path, placesIn(path, text, found));
  }
  return found;
}

function placesIn(path: string, text: string, { given, whole }: WordKeys): KeyPlace[] {
  const { program } = parseSync(path, text);
  const own = OWN.exec(path)?.[1];
  const constants = new Map<string, string>();
  const places: KeyPlace[] = [];
  /** Where a name stands that is no use of what it names. */
  const idle = new Set<number>();
  const skip = (node: ESTree.Node) => idle.add(node.start);

  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    const surface = SURFACE.exec(statement.source.value)?.[1] ?? surfaceBeside(own, statement.source.value);
    for (const specifier of surface ? statement.specifiers : []) {
      skip(specifier.local);
      if (specifier.type !== 'ImportSpecifier') continue;
      skip(specifier.imported);
      if (specifier.imported.type === 'Identifier')
        constants.set(specifier.local.name, `${surface}.${specifier.imported.name}`);
    }
  }

  new Visitor({
    VariableDeclarator({ id, init }) {
      if (!own || id.type !== 'Identifier' || init?.type !== 'CallExpression') return;
      if (init.callee.type !== 'Identifier' || init.callee.name !== 'words') return;
      const constant = `${own}.${id.name}`;
      constants.set(id.name, constant);
      skip(id);
      const properties = init.arguments[1]?.type === 'ObjectExpression' ? init.arguments[1].properties : [];
      const keys = properties.flatMap((property) => keyPlaces(constant, property));
      given.set(
        constant,
        keys.map(({ key }) => key),
      );
      places.push(...keys);
      if (keys.length === 0 || keys.length < properties.length) whole.add(constant);
    },
  }).visit(program);

  new Visitor({
    VariableDeclarator({ id, init }) {
      const constant = init?.type === 'Identifier' && constants.get(init.name);
      if (!constant || id.type !== 'ObjectPattern') return;
      const keys = id.properties.flatMap((property) => keyPlaces(constant, property));
      if (keys.length < id.properties.length) return;
      skip(init);
      places.push(...keys);
    },
    MemberExpression({ object, property, computed }) {
      if (!computed) skip(property);
      const constant = object.type === 'Identifier' && constants.get(object.name);
      if (!constant || computed || property.type !== 'Identifier') return;
      skip(object);
      places.push({ constant, key: property.name, start: property.start, end: property.end, isBoth: false });
    },
    Property({ key, computed, shorthand }) {
      if (!computed && !shorthand) skip(key);
    },
    TSTypeQuery: ({ exprName }) => void skip(exprName),
    TSQualifiedName({ left, right }) {
      skip(left);
      skip(right);
    },
    Identifier(node) {
      const constant = constants.get(node.name);
      if (constant && !idle.has(node.start)) whole.add(constant);
    },
  }).visit(program);
  return places;
}

/** Of another file of words, as one of them imports it. */
function surfaceBeside(own: string | undefined, source: string): string | undefined {
  return own && /^\.\/([\w-]+)$/.exec(source)?.[1];
}

function keyPlaces(
  constant: string,
  property: ESTree.ObjectPropertyKind | ESTree.BindingProperty | ESTree.BindingRestElement,
): KeyPlace[] {
  if (property.type !== 'Property' || property.computed || property.method) return [];
  const { key, shorthand } = property;
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : null;
  if (typeof name !== 'string') return [];
  return [{ constant, key: name, start: key.start, end: key.end, isBoth: shorthand }];
}
