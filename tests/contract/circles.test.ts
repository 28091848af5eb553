import { expect, it } from 'vitest';
import { importsOf, readSources } from './source-tree';

it('no file comes to import itself by way of others', () => {
  const sources = readSources(['components', 'entrypoints', 'lib'], ['.ts', '.tsx']);
  const paths = new Map(sources.map(({ path }) => [path.replace(/\.tsx?$/, ''), path]));
  const imports = new Map(
    sources.map((source) => [source.path, importsOf(source).flatMap((imported) => paths.get(imported) ?? [])]),
  );
  const edges = [...imports.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${sources.length} files, ${edges} imports`);
  expect(edges).toBeGreaterThan(2_000);
  expect(sources.map(({ path }) => path).filter((path) => reachedFrom(path, imports).has(path))).toEqual([]);
});

it.each([
  [{ a: ['b'], b: ['c'], c: ['a'] }, true],
  [{ a: ['b', 'c'], b: ['c'], c: [] }, false],
])('a circle is seen in %o: %s', (imports, isThere) => {
  expect(reachedFrom('a', new Map(Object.entries(imports))).has('a')).toBe(isThere);
});

/** Every file that `path` needs, those that the needed ones need included. */
function reachedFrom(path: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const needed of imports.get(next) ?? []) {
      if (reached.has(needed)) continue;
      reached.add(needed);
      open.push(needed);
    }
  }
  return reached;
}
