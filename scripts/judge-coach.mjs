import { importTypeScript } from './run-typescript.mjs';

const FOLDS = 10;
const seed = Number(process.argv[2] ?? 1);

const { readExamples } = await importTypeScript('scripts/coach/training-set.ts');
const { crossValidate } = await importTypeScript('scripts/coach/cross-validate.ts');
const { figuresOf, figuresBySource, figuresByBehaviour } = await importTypeScript('scripts/coach/figures.ts');

const judged = crossValidate(readExamples('tests/coaching/train.jsonl'), FOLDS, seed);
console.log(`${FOLDS} folds, seed ${seed}`);
console.table(rounded(new Map([['all', figuresOf(judged)], ...figuresBySource(judged)])));
console.table(rounded(figuresByBehaviour(judged)));

/** @param {Map<string, Record<string, number>>} rows */
function rounded(rows) {
  return Object.fromEntries(
    [...rows].map(([name, row]) => [
      name,
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Math.round(value * 1000) / 1000])),
    ]),
  );
}
