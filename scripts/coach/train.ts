import { fitModel } from './fit';
import { readExamples } from './training-set';

/** The labelled set: what the coach is learned from and, fold by fold, judged on. */
export const TRAINING_SET = 'tests/coaching/train.jsonl';
/** Wins of our own in other voices, labelled by the same codebook: they teach, and are never judged on. */
export const WIDER_SET = 'tests/coaching/wider.jsonl';
/** Wins of our own that teach nothing: the coach is only ever judged on them. */
export const FRESH_SET = 'tests/coaching/fresh.jsonl';
const SEED = 1;

/** The model file that belongs to the two sets, the same to the last byte wherever it is made. */
export function trainCoach(): string {
  return `${JSON.stringify(fitModel(readExamples(TRAINING_SET), readExamples(WIDER_SET), SEED), null, 2)}\n`;
}
