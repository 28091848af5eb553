import { expect, it } from 'vitest';
import { readSources } from './source-tree';

it('what is wrong in a form is said by Winnow, where it is, and not by a bubble of the browser', () => {
  const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;
  const files = readSources(['components', 'entrypoints'], ['.tsx', '.html']).filter(({ text }) =>
    /<form\b/.test(text),
  );
  console.log(`${files.length} files with a form`);
  expect(files.length).toBeGreaterThan(15);
  const left = files.filter(({ text }) => count(text, /<form\b/g) !== count(text, /\bnoValidate\b/g));
  expect(left.map(({ path }) => path)).toEqual([]);
});
