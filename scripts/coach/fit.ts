import { featuresOf } from '@/lib/coach/features';
import { HEADS, type Head, type ModelData, readModel, scoreHeads } from '@/lib/coach/model';
import { foldsOf } from './folds';
import { type Sparse, toSparse, valueOf } from './sparse';
import { type Separator, separate } from './svm';
import type { Example } from './training-set';

const COST = 0.01;
const MOST_FEATURES = 6000;
const INNER_FOLDS = 4;
/** Share of the training texts without a behaviour for which nothing may be suggested. */
const NONE_SHARE = 0.93;

/** A model of the examples; the threshold is chosen on examples that the scoring model has not seen. */
export function fitModel(examples: readonly Example[], seed: number): ModelData {
  const margins = foldsOf(examples, INNER_FOLDS, seed).flatMap(({ rest, held }) => {
    const model = readModel(fitWeights(rest));
    return held.filter(showsNone).map((example) => suggestionMargin(model, example));
  });
  margins.sort((a, b) => a - b);
  const threshold = margins[Math.floor(NONE_SHARE * margins.length)] ?? 0;
  return { ...fitWeights(examples), threshold: threshold.toFixed(4) };
}

const known = new WeakMap<Example, string[]>();

function keysOf(example: Example): string[] {
  const keys = known.get(example) ?? [...featuresOf(example.text, example.source).keys()];
  known.set(example, keys);
  return keys;
}

function showsNone({ behaviours }: Example): boolean {
  return behaviours.length === 0;
}

function suggestionMargin(model: ReturnType<typeof readModel>, example: Example): number {
  const margins = scoreHeads(model, keysOf(example));
  const any = margins[HEADS.indexOf('any')] ?? 0;
  return any + Math.max(...margins.slice(0, HEADS.indexOf('any')));
}

function fitWeights(examples: readonly Example[]): ModelData {
  const sparse = toSparse(examples.map(keysOf));
  const separators = HEADS.map((head) =>
    separate(
      sparse,
      examples.map((example) => saysYes(example, head)),
      COST,
    ),
  );
  return pack(sparse, separators);
}

function saysYes({ behaviours, missing }: Example, head: Head): boolean {
  if (head === 'any') return behaviours.length > 0;
  if (head === 'role' || head === 'object' || head === 'outcome') return !missing.includes(head);
  return behaviours.includes(head);
}

/** Keeps the features that weigh most, each weight in one byte. */
function pack({ keys }: Sparse, separators: readonly Separator[]): ModelData {
  const worth = (column: number, { weights }: Separator) => (weights[column] ?? 0) * valueOf(keys[column] ?? '');
  const importance = keys.map((_, column) => separators.reduce((sum, one) => sum + worth(column, one) ** 2, 0));
  const kept = keys.map((_, column) => column);
  kept.sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0) || a - b);
  kept.length = Math.min(kept.length, MOST_FEATURES);
  kept.sort((a, b) => a - b);
  const scales = separators.map((one) =>
    Number((Math.max(...kept.map((column) => Math.abs(worth(column, one)))) / 127).toPrecision(8)),
  );
  const bytes = kept.flatMap((column) =>
    separators.map((one, head) => Math.round(worth(column, one) / (scales[head] || 1)) + 128),
  );
  return {
    features: kept.map((column) => keys[column]).join('\n'),
    weights: Buffer.from(bytes).toString('base64'),
    scales: scales.join(' '),
    biases: separators.map(({ bias }) => bias.toFixed(6)).join(' '),
    threshold: '0',
  };
}
