import { codeWeights, WIDEST } from '@/lib/coach/code-weights';
import { HEADS, kindsOf, type ModelData, NONE_ALIKE } from '@/lib/coach/model';
import { nameOf } from './shown';
import type { Sparse } from './sparse';
import type { Separator } from './svm';
import { writeBits } from './write-bits';

/** To `Z`. */
const MOST_ALIKE = 25;

/** The model as text: every weight a number of its head's own step, of which more would make no verdict better. */
export function pack({ features }: Sparse, separators: readonly Separator[], threshold: number): ModelData {
  const scales = separators.map(({ adds }) => {
    const widest = adds.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    return Number((widest / WIDEST).toPrecision(8)) || 1;
  });
  const names = Array.from(features, nameOf);
  const order = names.map((_, column) => column).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const keys = order.map((column) => names[column] ?? '');
  const weights = order.flatMap((column) =>
    separators.map(({ adds }, head) => Math.round((adds[column] ?? 0) / (scales[head] ?? 1))),
  );
  return {
    features: packKeys(keys),
    weights: packWeights(weights, keys),
    scales: scales.join(' '),
    biases: separators.map(({ bias }) => bias.toFixed(6)).join(' '),
    threshold: threshold.toFixed(4),
  };
}

function packWeights(weights: readonly number[], keys: readonly string[]): string {
  const bits = writeBits();
  codeWeights(Int8Array.from(weights), kindsOf(keys), HEADS.length, bits.code);
  return bits.end();
}

/** As dictionaries on paper spare it: the beginning that a key shares with the one before is a number. */
function packKeys(keys: readonly string[]): string {
  const lines = keys.map((key, at) => {
    const alike = Math.min(beginning(keys[at - 1] ?? '', key), MOST_ALIKE);
    return String.fromCharCode(NONE_ALIKE + alike) + key.slice(alike);
  });
  return lines.join('\n');
}

function beginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
