import { expect, it } from 'vitest';
import { readSources } from './source-tree';

/** Of the icons' library, which names them by itself. */
const NOT_OURS = /^lucide(-|$)/;
/** Words of markup before what is filled in: `plan-week-` of `plan-week-${time}`. */
const BEGINNING = /([a-z][\w-]*-)\$\{/g;

it('a style sheet dresses no class that no markup has', () => {
  const sheets = readSources(['components', 'entrypoints'], ['.css']);
  const code = readSources(['components', 'entrypoints', 'lib'], ['.ts', '.tsx']);
  const named = new Set(code.flatMap(({ text }) => text.match(/[a-z][\w-]*/g) ?? []));
  const beginnings = new Set(code.flatMap(({ text }) => [...text.matchAll(BEGINNING)].map(([, words]) => words ?? '')));
  const isNamed = (name: string) => named.has(name) || [...beginnings].some((words) => name.startsWith(words));
  const dressed = sheets.flatMap(({ path, text }) => classesIn(text).map((name) => ({ path, name })));
  console.log(`${sheets.length} style sheets, ${dressed.length} classes`);
  expect(dressed.length).toBeGreaterThan(500);
  const idle = dressed.filter(({ name }) => !isNamed(name) && !NOT_OURS.test(name));
  expect(idle.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

it('red is for what deletes data, and that is a button', () => {
  const sheets = readSources(['components', 'entrypoints'], ['.css']);
  const red = sheets.filter(({ text }) => /var\(--danger/.test(text));
  expect(red.map(({ path }) => path)).toEqual(['components/ui/button.css']);
});

it('a cell that stays on one line does: its wraps are told by their style, as `text-wrap` would allow them, too', () => {
  const cells = /\bt[hd]\b[^{}]*\{[^}]*\btext-wrap:/;
  const sheets = readSources(['components', 'entrypoints'], ['.css']);
  expect(sheets.filter(({ text }) => cells.test(text)).map(({ path }) => path)).toEqual([]);
});

it('what is chosen is told in forced colours too, which draw neither its background nor its shadow', () => {
  const chosen = /\[aria-(pressed|selected)="true"\][^{]*\{[^}]*\bbackground:/;
  const sheets = readSources(['components', 'entrypoints'], ['.css']).filter(({ text }) => chosen.test(text));
  expect(sheets.length).toBeGreaterThan(2);
  const untold = sheets.filter(({ text }) => {
    const [, ...forced] = text.split('@media (forced-colors: active)');
    return !forced.some((part) => /\[aria-(pressed|selected)="true"\]/.test(part));
  });
  expect(untold.map(({ path }) => path)).toEqual([]);
});

it('a cell that is kept in one line stays so: how the lines of cells end says nothing of whether they break', () => {
  const [table] = readSources(['components/ui/tables'], ['.css']);
  expect(table?.text).toMatch(/\.ui-table-whole\s*\{\s*white-space: nowrap;/);
  expect(table?.text).not.toMatch(/text-wrap(-mode)?:/);
});

it.each([
  ['.a-card :is(.b, .c:hover) > .d[data-x] { margin: .5em }', ['a-card', 'b', 'c', 'd']],
  ['/* .gone */ @layer parts { .a { background: url("x.png") } }', ['a']],
])('%s', (css, names) => {
  expect(classesIn(css)).toEqual(names);
});

/** Every class of a style sheet's selectors, each once. */
function classesIn(css: string): string[] {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').match(/[^{};]+(?=\{)/g) ?? [];
  return [
    ...new Set(
      selectors.flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? '')),
    ),
  ];
}
