import { randomFrom } from '../../tests/e2e/random';
import type { Sparse } from './sparse';

/** A line between yes and no: one weight a column, and where it stands when nothing is shown. */
export interface Separator {
  weights: Float64Array;
  bias: number;
}

const ROUNDS = 60;
const ENOUGH = 0.01;

/**
 * A linear support vector machine with squared hinge loss, by coordinate descent on its dual (Hsieh et al., 2008). It
 * takes sums, products and quotients only: the same numbers come out on every machine.
 * @param cost what an example on the wrong side costs; less of it generalises more
 */
export function separate({ keys, columns, values }: Sparse, yes: readonly boolean[], cost: number): Separator {
  const weights = new Float64Array(keys.length);
  const alphas = new Float64Array(yes.length);
  const squares = values.map((row) => row.reduce((sum, value) => sum + value * value, 1) + 1 / (2 * cost));
  const order = yes.map((_, index) => index);
  const random = randomFrom(1);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    let worst = 0;
    for (const index of order) {
      const row = columns[index] ?? new Int32Array();
      const own = values[index] ?? new Float64Array();
      const sign = yes[index] ? 1 : -1;
      const alpha = alphas[index] ?? 0;
      let margin = bias;
      for (let at = 0; at < row.length; at += 1) margin += (weights[row[at] ?? 0] ?? 0) * (own[at] ?? 0);
      const gradient = sign * margin - 1 + alpha / (2 * cost);
      const moved = Math.max(0, alpha - gradient / (squares[index] ?? 1)) - alpha;
      if (moved === 0) continue;
      worst = Math.max(worst, alpha === 0 ? -gradient : Math.abs(gradient));
      alphas[index] = alpha + moved;
      bias += moved * sign;
      for (let at = 0; at < row.length; at += 1) {
        const column = row[at] ?? 0;
        weights[column] = (weights[column] ?? 0) + moved * sign * (own[at] ?? 0);
      }
    }
    if (worst < ENOUGH) break;
  }
  return { weights, bias };
}

/** Fisher and Yates, in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [items[at], items[other]];
    if (one === undefined || two === undefined) continue;
    items[at] = two;
    items[other] = one;
  }
}
