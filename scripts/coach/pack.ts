import type { ModelData } from '@/lib/coach/model';
import { nameOf } from './shown';
import type { Sparse } from './sparse';
import type { Separator } from './svm';

const STEPS = 127;
const ZERO = 128;

/** The model as text: every weight in one byte of its head's own step. */
export function pack({ features }: Sparse, separators: readonly Separator[], threshold: number): ModelData {
  const scales = separators.map(({ adds }) => {
    const widest = adds.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    return Number((widest / STEPS).toPrecision(8)) || 1;
  });
  const names = Array.from(features, nameOf);
  const order = names.map((_, column) => column).sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  const bytes = order.flatMap((column) =>
    separators.map(({ adds }, head) => Math.round((adds[column] ?? 0) / (scales[head] ?? 1)) + ZERO),
  );
  return {
    features: order.map((column) => names[column]).join('\n'),
    weights: Buffer.from(bytes).toString('base64'),
    scales: scales.join(' '),
    biases: separators.map(({ bias }) => bias.toFixed(6)).join(' '),
    threshold: threshold.toFixed(4),
  };
}
