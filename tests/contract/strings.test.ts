import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from './source-tree';
import { asSyntax, everyNode, lineAt, parseSource, partsOf, type Syntax } from './syntax';
import { unsaidWords } from './unsaid-words';

const shipped = readSources(['entrypoints', 'components', 'lib'], ['.ts', '.tsx']);
const drawn = shipped.filter(({ path }) => path.endsWith('.tsx'));
/** Attributes that are read out or shown. */
const SAID = /^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|placeholder|alt|label)$/;
const PLURAL = /^(one|few|many|other|n)$/;
/** Names of keys, as they stand on them. */
const KEYS = /^(Enter|Esc|Tab|Shift|Alt|Ctrl|[A-Z])$/;

describe('strings', { timeout: 60_000 }, () => {
  it('that people see are words, none is written into a component', () => {
    expect(drawn.length).toBeGreaterThan(300);
    const found = drawn.flatMap((file) =>
      everyNode(parseSource(file.path, file.text)).flatMap((node) => hardCoded(file, node)),
    );
    expect(found).toEqual([]);
  });

  it('are read when they are said, since the language may come later than the module', () => {
    expect(shipped.flatMap(readTooEarly)).toEqual([]);
  });

  it('stand side by side by one function or part, which keeps the direction of each', () => {
    // Words have their own sentences; sites have titles in which they find it.
    const others = shipped.filter(
      ({ path }) => !/^lib\/(i18n\/(\w+\/|lists\.ts)|sites\/|ladders\/import\/)/.test(path),
    );
    expect(others.length).toBeGreaterThan(1_000);
    expect(others.flatMap(joinedByHand)).toEqual([]);
  });

  it('are all said somewhere', () => {
    const words = shipped.filter(({ path }) => path.startsWith('lib/i18n/en/'));
    const rest = shipped.filter(
      ({ path }) => !/^lib\/i18n\/(de|es)\//.test(path) && !words.some((file) => file.path === path),
    );
    // A key that is asked for by a value may be any of those that are values somewhere.
    const mentioned = new Set(rest.flatMap(mentionedIn));
    const keys = words.flatMap((file) => keysOf(file).map((key) => ({ key, path: file.path })));
    expect(keys.length).toBeGreaterThan(1_000);
    expect(keys.filter(({ key }) => !mentioned.has(key)).map(({ key, path }) => `${path}: ${key}`)).toEqual([]);
  });

  it('are each said by the constant that they are in', () => {
    const words = shipped.filter(({ path }) => path.startsWith('lib/i18n/en/'));
    const readers = shipped.filter(({ path }) => !/^lib\/i18n\/(de|es)\//.test(path));
    expect(unsaidWords(words, readers)).toEqual([]);

    const said = "export const barn = words('barn', { door: 'Door', roof: 'Roof', wall: 'Wall' });";
    const reader = "import { barn as texts } from './en/barn'; const { door } = texts; say(texts.roof, other.wall);";
    const [barn, draws] = [
      { path: 'en/barn.ts', text: said },
      { path: 'draws.ts', text: reader },
    ];
    expect(unsaidWords([barn], [draws])).toEqual(['en/barn.ts: barn.wall']);
    expect(unsaidWords([barn], [{ path: 'asks.ts', text: `${reader} say(texts[door]);` }])).toEqual([]);
  });
});

function hardCoded({ path, text }: SourceFile, node: Syntax): string[] {
  const at = `${path}:${lineAt(text, node.start)}`;
  if (node.type === 'JSXText' && isWording(node.value)) return [`${at} ${String(node.value).trim()}`];
  const value = asSyntax(node.value);
  const name = asSyntax(node.name)?.name;
  if (node.type === 'JSXAttribute' && SAID.test(String(name)) && value?.type === 'Literal' && isWording(value.value))
    return [`${at} ${name}=${value.value}`];
  return [];
}

function joinedByHand({ path, text }: SourceFile): string[] {
  return everyNode(parseSource(path, text)).flatMap((node) => {
    const written = node.type === 'TemplateElement' ? JSON.stringify(node.value) : node.value;
    const isText = /^(Literal|JSXText|TemplateElement)$/.test(node.type);
    return isText && typeof written === 'string' && /·/.test(written) ? [`${path}:${lineAt(text, node.start)}`] : [];
  });
}

function isWording(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}/u.test(value) && !KEYS.test(value.trim());
}

const FUNCTIONS = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
/** These call what they are given at once. */
const AT_ONCE = /^(map|flatMap|filter|reduce|from|find|some|every)$/;

function readTooEarly(file: SourceFile): string[] {
  if (/^lib\/i18n\/(en|de|es)\//.test(file.path)) return [];
  const tree = parseSource(file.path, file.text);
  const imports = partsOf(tree).flatMap(([, part]) => (part.type === 'ImportDeclaration' ? part : []));
  const names = imports
    .filter(isOfWords)
    .flatMap((node) =>
      partsOf(node).flatMap(([field, part]) => (field === 'specifiers' ? [String(asSyntax(part.local)?.name)] : [])),
    );
  if (names.length === 0) return [];
  const found: string[] = [];
  const walk = (node: Syntax) => {
    if (node.type === 'ImportDeclaration' || /^TS(?!As|Satisfies|NonNull)/.test(node.type)) return;
    if (node.type === 'Identifier' && names.includes(String(node.name)))
      found.push(`${file.path}:${lineAt(file.text, node.start)} ${node.name}`);
    const callee = asSyntax(node.callee);
    const isAtOnce = AT_ONCE.test(String(asSyntax(callee?.property)?.name));
    for (const [field, part] of partsOf(node)) {
      const isName = (field === 'property' || field === 'key') && node.computed === false;
      const isLater = FUNCTIONS.test(part.type) && !(field === 'arguments' && isAtOnce);
      if (!isName && !isLater) walk(part);
    }
  };
  walk(tree);
  return found;
}

function isOfWords(node: Syntax): boolean {
  const source = String(asSyntax(node.source)?.value);
  return (
    node.importKind !== 'type' && /(^|\/)en\/[\w-]+$|i18n\/(say|dates|lists)$|^\.\/(say|dates|lists)$/.test(source)
  );
}

function mentionedIn({ path, text }: SourceFile): string[] {
  return everyNode(parseSource(path, text)).flatMap(({ type, name, value }) => {
    if (type === 'Identifier') return String(name);
    return type === 'Literal' && typeof value === 'string' ? [value, ...(value.match(/[\w-]+/g) ?? [])] : [];
  });
}

/** The keys of the words of a file, whatever they are nested in. */
function keysOf(file: SourceFile): string[] {
  return everyNode(parseSource(file.path, file.text)).flatMap((node) => {
    if (node.type !== 'Property') return [];
    const key = asSyntax(node.key);
    const isText = /^(Literal|ObjectExpression|ArrayExpression)$/.test(String(asSyntax(node.value)?.type));
    return key && isText && !PLURAL.test(String(key.name)) && !key.value?.toString().includes('.')
      ? [String(key.name ?? key.value)]
      : [];
  });
}
