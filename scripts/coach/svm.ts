import { randomFrom } from '../../tests/e2e/random';
import { shuffle } from './shuffle';
import type { Sparse } from './sparse';

/** A line between yes and no: one weight a column, and where it stands when nothing is shown. */
export interface Separator {
  weights: Float64Array;
  bias: number;
}

const ROUNDS = 30;
const ENOUGH = 0.02;

/**
 * A linear support vector machine with squared hinge loss, by coordinate descent on its dual (Hsieh et al., 2008). It
 * takes sums, products and quotients only: the same numbers come out on every machine.
 * @param cost what an example on the wrong side costs; less of it generalises more
 */
export function separate({ worth, rows }: Sparse, yes: readonly boolean[], cost: number): Separator {
  const line: Separator = { weights: new Float64Array(worth.length), bias: 0 };
  const alphas = new Float64Array(rows.length);
  const softness = 1 / (2 * cost);
  const steps = rows.map((row) => 1 / (lengthOf(worth, row) + 1 + softness));
  const order = rows.map((_, index) => index);
  const random = randomFrom(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    let worst = 0;
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      const sign = yes[index] ? 1 : -1;
      const alpha = alphas[index] ?? 0;
      const gradient = sign * marginIn(worth, line, row) - 1 + alpha * softness;
      const moved = Math.max(-alpha, -gradient * (steps[index] ?? 0));
      if (moved === 0) continue;
      worst = Math.max(worst, Math.abs(gradient));
      alphas[index] = alpha + moved;
      move(worth, line, row, moved * sign);
    }
    if (worst < ENOUGH) break;
  }
  return line;
}

export function marginOf({ worth }: Sparse, line: Separator, row: Int32Array): number {
  return marginIn(worth, line, row);
}

/** What a feature adds to the margin where it is shown. */
export function worthOf(worth: Float64Array, { weights }: Separator, column: number): number {
  return (weights[column] ?? 0) * (worth[column] ?? 0);
}

function marginIn(worth: Float64Array, { weights, bias }: Separator, row: Int32Array): number {
  let margin = bias;
  for (let at = 0; at < row.length; at += 1) {
    const column = row[at] ?? 0;
    margin += (weights[column] ?? 0) * (worth[column] ?? 0);
  }
  return margin;
}

function move(worth: Float64Array, line: Separator, row: Int32Array, by: number) {
  line.bias += by;
  for (let at = 0; at < row.length; at += 1) {
    const column = row[at] ?? 0;
    line.weights[column] = (line.weights[column] ?? 0) + by * (worth[column] ?? 0);
  }
}

function lengthOf(worth: Float64Array, row: Int32Array): number {
  return row.reduce((sum, column) => sum + (worth[column] ?? 0) ** 2, 0);
}
