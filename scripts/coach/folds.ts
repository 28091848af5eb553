import { randomFrom } from '../../tests/e2e/seed/random';
import { shuffle } from './shuffle';
import type { Example } from './training-set';

export interface Fold {
  rest: Example[];
  held: Example[];
}

/** Seeded folds, each with its share of every source, level and of texts without a behaviour. */
export function foldsOf(examples: readonly Example[], count: number, seed: number): Fold[] {
  const random = randomFrom(seed);
  const shuffled = [...examples];
  shuffle(shuffled, random);
  shuffled.sort((a, b) => compare(stratumOf(a), stratumOf(b)));
  return Array.from({ length: count }, (_, fold) => ({
    rest: shuffled.filter((_, at) => at % count !== fold),
    held: shuffled.filter((_, at) => at % count === fold),
  }));
}

function stratumOf({ source, level, behaviours }: Example): string {
  return `${source} ${level} ${behaviours.length > 0}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
