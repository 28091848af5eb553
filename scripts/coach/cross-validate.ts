import { judge } from '@/lib/coach/judge';
import { readModel } from '@/lib/coach/model';
import type { JudgedExample } from './figures';
import { fitModel } from './fit';
import { type Fold, foldsOf } from './folds';
import type { Example } from './training-set';

/** Every example, judged by a model of the folds it is not in: features, weights and threshold come from those alone. */
export function crossValidate(examples: readonly Example[], count: number, seed: number): JudgedExample[] {
  return judgeFolds(foldsOf(examples, count, seed), seed);
}

export function judgeFolds(folds: readonly Fold[], seed: number): JudgedExample[] {
  return folds.flatMap(({ rest, held }) => {
    const model = readModel(fitModel(rest, seed));
    return held.map((example) => ({ example, verdict: judge(example.text, example.source, model) }));
  });
}
