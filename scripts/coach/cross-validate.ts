import { judge } from '@/lib/coach/judge';
import { readModel } from '@/lib/coach/model';
import type { JudgedExample } from './figures';
import { fitModel } from './fit';
import type { Fold } from './folds';
import type { Example } from './training-set';

/** Every held example, judged by a model of its fold's rest: features, weights and threshold come from that alone. */
export function judgeFolds(folds: readonly Fold[], wider: readonly Example[], seed: number): JudgedExample[] {
  return folds.flatMap(({ rest, held }) => {
    const model = readModel(fitModel(rest, wider, seed));
    return held.map((example) => ({ example, verdict: judge(example.text, example.source, model) }));
  });
}
