/** A bit goes in, with the chance of yes that is expected of it, of `CERTAIN`; a reader takes no notice of it. The bit comes out. */
export type CodeBit = (bit: boolean, chance: number) => boolean;
export const CERTAIN = 4096;

/** The furthest weight from zero that can be told. */
export const WIDEST = 28;
/** Questions about one weight: is it none, on which side, is it more than 1, 2, … */
const QUESTIONS = 32;
const LETTERS = 32;
const SIDES = 3;
/** Sums of a row's weights so far, whatever their side, from which on more is to be expected. */
const SUMS = [1, 2, 3, 6, 10, 16, 30];
/** Chances are never nearer to certain. */
const NEAREST = 8;
const LONGEST_MEMORY = 250;

/**
 * Puts weights through `code`, row by row: what is written from them is read into them by the same steps. What to expect
 * of a bit is learned on the way, from weights of the same head and kind of feature: where the row before has the same
 * side, and where as much is weighed in this row already.
 * @param kinds for each row a small letter
 */
export function codeWeights(weights: Int8Array, kinds: string, heads: number, code: CodeBit): void {
  const bySide = new Float32Array(heads * LETTERS * SIDES * QUESTIONS).fill(0.5);
  const bySize = new Float32Array(heads * LETTERS * (SUMS.length + 1) * QUESTIONS).fill(0.5);
  const sideSeen = new Uint8Array(bySide.length);
  const sizeSeen = new Uint8Array(bySize.length);
  let side = 0;
  let size = 0;
  const ask = (question: number, bit: boolean): boolean => {
    const [one, other] = [side + question, size + question];
    const chance = Math.round((((bySide[one] ?? 0) + (bySize[other] ?? 0)) * CERTAIN) / 2);
    const said = code(bit, Math.min(CERTAIN - NEAREST, Math.max(NEAREST, chance)));
    learn(bySide, sideSeen, one, said);
    learn(bySize, sizeSeen, other, said);
    return said;
  };
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const head = at % heads;
    if (head === 0) sum = 0;
    const kind = head * LETTERS + (kinds.charCodeAt((at - head) / heads) % LETTERS);
    side = (kind * SIDES + 1 + Math.sign(weights[at - heads] ?? 0)) * QUESTIONS;
    size = (kind * (SUMS.length + 1) + stepOf(sum)) * QUESTIONS;
    const weight = codeWeight(weights[at] ?? 0, ask);
    weights[at] = weight;
    sum += Math.abs(weight);
  }
}

function codeWeight(weight: number, ask: (question: number, bit: boolean) => boolean): number {
  if (!ask(0, weight !== 0)) return 0;
  const sign = ask(1, weight > 0) ? 1 : -1;
  let size = 1;
  while (size < WIDEST && ask(1 + size, Math.abs(weight) > size)) size += 1;
  return sign * size;
}

function stepOf(sum: number): number {
  let step = 0;
  while (sum >= (SUMS[step] ?? Number.POSITIVE_INFINITY)) step += 1;
  return step;
}

function learn(chances: Float32Array, seen: Uint8Array, at: number, said: boolean): void {
  const times = Math.min(LONGEST_MEMORY, (seen[at] ?? 0) + 1);
  const chance = chances[at] ?? 0;
  chances[at] = chance + ((said ? 1 : 0) - chance) / (times + 0.6);
  seen[at] = times;
}
