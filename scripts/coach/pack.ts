import type { ModelData } from '@/lib/coach/model';
import type { Sparse } from './sparse';
import { type Separator, worthOf } from './svm';

const STEPS = 127;
const ZERO = 128;

/** The model as text: every weight in one byte of its head's own step. */
export function pack({ keys, worth }: Sparse, separators: readonly Separator[], threshold: number): ModelData {
  const scales = separators.map((one) => {
    const widest = keys.reduce((most, _, column) => Math.max(most, Math.abs(worthOf(worth, one, column))), 0);
    return Number((widest / STEPS).toPrecision(8)) || 1;
  });
  const bytes = keys.flatMap((_, column) =>
    separators.map((one, head) => Math.round(worthOf(worth, one, column) / (scales[head] ?? 1)) + ZERO),
  );
  return {
    features: keys.join('\n'),
    weights: Buffer.from(bytes).toString('base64'),
    scales: scales.join(' '),
    biases: separators.map(({ bias }) => bias.toFixed(6)).join(' '),
    threshold: threshold.toFixed(4),
  };
}
