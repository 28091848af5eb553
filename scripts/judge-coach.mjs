import { importTypeScript } from './running/run-typescript.mjs';

const FOLDS = 10;
const [seed = 1] = process.argv
  .slice(2)
  .filter((option) => /^\d+$/.test(option))
  .map(Number);
const plain = process.argv.includes('--plain');

const { readExamples } = await importTypeScript('scripts/coach/training-set.ts');
const { TRAINING_SET, WIDER_SET, FRESH_SET } = await importTypeScript('scripts/coach/train.ts');
const { judgeFolds } = await importTypeScript('scripts/coach/cross-validate.ts');
const { foldsOf } = await importTypeScript('scripts/coach/folds.ts');
const { figuresOf, figuresBySource, figuresByBehaviour } = await importTypeScript('scripts/coach/figures.ts');
const { judge } = await importTypeScript('lib/coach/judge.ts');

const wider = plain ? [] : readExamples(WIDER_SET);
const judged = judgeFolds(foldsOf(readExamples(TRAINING_SET), FOLDS, seed), wider, seed);
console.log(`${FOLDS} folds, seed ${seed}, ${wider.length} wins of our own beside each fold's rest`);
console.table(rounded(new Map([['all', figuresOf(judged)], ...figuresBySource(judged)])));
console.table(rounded(figuresByBehaviour(judged)));

const fresh = readExamples(FRESH_SET).map((example) => ({ example, verdict: judge(example.text, example.source) }));
console.log(`${fresh.length} wins that nothing was learned from, by the shipped model`);
console.table(rounded(new Map([['fresh', figuresOf(fresh)]])));

/** @param {Map<string, Record<string, number>>} rows */
function rounded(rows) {
  const round = (row) => Object.entries(row).map(([key, value]) => [key, Math.round(value * 1000) / 1000]);
  return Object.fromEntries([...rows].map(([name, row]) => [name, Object.fromEntries(round(row))]));
}
