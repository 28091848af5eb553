import { bundle } from './browser/bundle';
import { expect, test } from './browser/extension-fixture';
import { everyPage } from './pages/every-page.mjs';
import { chooseSeed } from './seed/random';

const MUTATED_PAGES = process.env.WINNOW_LONG ? 5000 : 60;
/** A page of its own for so many: what one leaves behind in memory goes with it. */
const AT_ONCE = Math.min(100, MUTATED_PAGES);

test(`${MUTATED_PAGES} mutated pages: no throw, no other identity, nothing harmful or beyond the limits`, async ({
  context,
  github,
}) => {
  test.setTimeout(30 * 60_000);
  const pages = await everyPage();
  const script = await bundle('tests/e2e/pages/mutation-run.ts', 'mutationRun');
  const seed = chooseSeed();
  github.addPage('/mutations', '<!doctype html><title>Mutations</title>');
  const broken: string[] = [];
  for (let start = 0; start < MUTATED_PAGES; start += AT_ONCE) {
    const page = await context.newPage();
    await page.goto('https://github.com/mutations');
    await page.evaluate(script);
    const run = `mutationRun.runMutations(${JSON.stringify(pages)}, ${seed + start}, ${AT_ONCE})`;
    broken.push(...(await page.evaluate<string[]>(run)));
    await page.close();
  }
  console.log(`mutations, seed ${seed}: ${MUTATED_PAGES} of ${pages.length} pages, ${broken.length} broke a law`);
  expect(broken.slice(0, 5)).toEqual([]);
});
