import { HEADS, type Head, type ModelData } from '@/lib/coach/model';
import { foldsOf } from './folds';
import { pack } from './pack';
import { nameOf, shownBy } from './shown';
import { keepColumns, rowsOf, type Sparse, toSparse } from './sparse';
import { marginOf, type Separator, separate } from './svm';
import type { Example } from './training-set';

const COST = 0.01;
const MOST_FEATURES = 8000;
const INNER_FOLDS = 3;
/** Share of the training wins without a behaviour for which nothing may be suggested. */
const NONE_SHARE = 0.925;
const GATE = HEADS.indexOf('any');

/**
 * A model of the examples. The threshold of suggesting is chosen on `judged` examples that the scoring separators have
 * not seen; the `wider` ones only teach.
 */
export function fitModel(judged: readonly Example[], wider: readonly Example[], seed: number): ModelData {
  const threshold = fitThreshold(judged, wider, seed);
  const examples = [...judged, ...wider];
  const all = toSparse(examples.map(shownBy));
  const kept = keepColumns(all, heaviest(all, separateHeads(all, examples, HEADS)));
  return pack(kept, separateHeads(kept, examples, HEADS), threshold);
}

/** Of the wins that show nothing, `NONE_SHARE` stay under what comes back. */
function fitThreshold(judged: readonly Example[], wider: readonly Example[], seed: number): number {
  const margins = foldsOf(judged, INNER_FOLDS, seed).flatMap(({ rest, held }) => {
    const examples = [...rest, ...wider];
    const sparse = toSparse(examples.map(shownBy));
    const gates = separateHeads(sparse, examples, HEADS.slice(0, GATE + 1));
    const silent = held.filter(({ behaviours }) => behaviours.length === 0);
    return rowsOf(sparse.features, silent.map(shownBy)).map((row) => {
      const said = gates.map((gate) => marginOf(gate, row));
      return (said[GATE] ?? 0) + Math.max(...said.slice(0, GATE));
    });
  });
  margins.sort((a, b) => a - b);
  return margins[Math.floor(NONE_SHARE * margins.length)] ?? 0;
}

function separateHeads(sparse: Sparse, examples: readonly Example[], heads: readonly Head[]): Separator[] {
  return heads.map((head) =>
    separate(
      sparse,
      examples.map((example) => saysYes(example, head)),
      COST,
    ),
  );
}

function saysYes({ behaviours, missing }: Example, head: Head): boolean {
  if (head === 'any') return behaviours.length > 0;
  if (head === 'role' || head === 'object' || head === 'outcome') return !missing.includes(head);
  return behaviours.includes(head);
}

/** The columns that weigh most over all heads. */
function heaviest({ features }: Sparse, separators: readonly Separator[]): number[] {
  const squares = Array.from(features, (_, column) =>
    separators.reduce((sum, { adds }) => sum + (adds[column] ?? 0) ** 2, 0),
  );
  const order = squares.map((_, column) => column);
  order.sort((a, b) => (squares[b] ?? 0) - (squares[a] ?? 0) || compareNames(features[a], features[b]));
  return order.slice(0, MOST_FEATURES).sort((a, b) => a - b);
}

/** Features that are always shown together weigh the same: which of them is kept must not be chance. */
function compareNames(a = 0, b = 0): number {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}
