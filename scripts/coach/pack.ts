import { type ModelData, ZERO } from '@/lib/coach/model';
import { nameOf } from './shown';
import type { Sparse } from './sparse';
import type { Separator } from './svm';

/** More make no verdict better, and cost as much again. */
const STEPS = 28;

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
    features: order.map((column) => names[column]).join('\n'),
    weights: signs.join(''),
    scales: scales.join(' '),
    biases: separators.map(({ bias }) => bias.toFixed(6)).join(' '),
    threshold: threshold.toFixed(4),
  };
}
