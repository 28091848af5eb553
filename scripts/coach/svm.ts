import { randomFrom } from '../../tests/e2e/seed/random';
import { shuffle } from './shuffle';
import type { Sparse } from './sparse';

/** A line between yes and no: what each column adds where it is shown, and where the line stands with none. */
export interface Separator {
  adds: Float64Array;
  bias: number;
}

const ROUNDS = 32;
/** Examples that lie safely on their side are looked at again in every so-manieth round only. */
const LOOK_AGAIN = 4;
const ENOUGH = 0.02;

/**
 * A linear support vector machine with squared hinge loss, by coordinate descent on its dual (Hsieh et al., 2008). It
 * takes sums, products and quotients only: the same numbers come out on every machine.
 * @param cost what an example on the wrong side costs; less of it generalises more
 */
export function separate({ worth, rows }: Sparse, yes: readonly boolean[], cost: number): Separator {
  const line: Separator = { adds: new Float64Array(worth.length), bias: 0 };
  const alphas = new Float64Array(rows.length);
  const idle = new Uint8Array(rows.length);
  const softness = 1 / (2 * cost);
  const squares = worth.map((one) => one * one);
  const steps = rows.map((row) => 1 / (row.reduce((sum, column) => sum + (squares[column] ?? 0), 1) + softness));
  const order = rows.map((_, index) => index);
  const random = randomFrom(1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const whole = round % LOOK_AGAIN === 0;
    shuffle(order, random);
    let worst = 0;
    for (const index of order) {
      const row = rows[index];
      if (!row || (idle[index] && !whole)) continue;
      const sign = yes[index] ? 1 : -1;
      const alpha = alphas[index] ?? 0;
      const gradient = sign * marginOf(line, row) - 1 + alpha * softness;
      const moved = Math.max(-alpha, -gradient * (steps[index] ?? 0));
      idle[index] = moved === 0 ? 1 : 0;
      if (moved === 0) continue;
      worst = Math.max(worst, Math.abs(gradient));
      alphas[index] = alpha + moved;
      move(line, row, moved * sign, squares);
    }
    if (whole && worst < ENOUGH) break;
  }
  return line;
}

/** Above zero for yes. */
export function marginOf({ adds, bias }: Separator, row: Int32Array): number {
  let margin = bias;
  for (let at = 0; at < row.length; at += 1) margin += adds[row[at] ?? 0] ?? 0;
  return margin;
}

function move(line: Separator, row: Int32Array, by: number, squares: Float64Array) {
  const { adds } = line;
  line.bias += by;
  for (let at = 0; at < row.length; at += 1) {
    const column = row[at] ?? 0;
    adds[column] = (adds[column] ?? 0) + by * (squares[column] ?? 0);
  }
}
