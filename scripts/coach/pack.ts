import { type ModelData, NONE_ALIKE, ZERO } from '@/lib/coach/model';
import { nameOf } from './shown';
import type { Sparse } from './sparse';
import type { Separator } from './svm';

/** More make no verdict better, and cost as much again. */
const STEPS = 28;

/** To `Z`. */
const MOST_ALIKE = 25;

/** The model as text: every weight in one sign, a number of its head's own step. */
export function pack({ features }: Sparse, separators: readonly Separator[], threshold: number): ModelData {
  const scales = separators.map(({ adds }) => {
    const widest = adds.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    return Number((widest / STEPS).toPrecision(8)) || 1;
  });
  const names = Array.from(features, nameOf);
  const order = names.map((_, column) => column).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const signs = order.flatMap((column) =>
    separators.map(({ adds }, head) =>
      String.fromCharCode(ZERO + Math.round((adds[column] ?? 0) / (scales[head] ?? 1))),
    ),
  );
  return {
    features: packKeys(order.map((column) => names[column] ?? '')),
    weights: signs.join(''),
    scales: scales.join(' '),
    biases: separators.map(({ bias }) => bias.toFixed(6)).join(' '),
    threshold: threshold.toFixed(4),
  };
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
