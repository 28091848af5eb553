import { fitModel } from './fit';
import { readExamples } from './training-set';

export const TRAINING_SET = 'tests/coaching/train.jsonl';
const SEED = 1;

/** The model file that belongs to the training set, the same to the last byte wherever it is made. */
export function trainCoach(): string {
  return `${JSON.stringify(fitModel(readExamples(TRAINING_SET), SEED), null, 2)}\n`;
}
