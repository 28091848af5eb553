import { BEHAVIOURS } from './behaviours';
import { INGREDIENTS } from './level';

/** What a text is scored for: each behaviour, whether it shows any of them, and the three ingredients. */
export const HEADS = [...BEHAVIOURS, 'any', ...INGREDIENTS] as const;
export type Head = (typeof HEADS)[number];

/** The model as it is stored: text only, so that it is the same file wherever it is written. */
export interface ModelData {
  /** Keys of the features, sorted, one a line: a letter for how much of it the line before begins with, and the rest. */
  features: string;
  /** For each feature a sign a head, `ZERO` standing for zero: as text is packed, this is half as long as bytes would be. */
  weights: string;
  /** For each head what one step of its bytes is worth. */
  scales: string;
  biases: string;
  /** What `any` and the best behaviour must reach together before something is suggested. */
  threshold: string;
}

/** `?`: 28 signs to each side of it are plain ones. */
export const ZERO = 63;

/** `A`: nothing of the key before; each letter after it one UTF-16 unit more. */
export const NONE_ALIKE = 65;

export interface Model {
  rows: ReadonlyMap<string, number>;
  weights: Int8Array;
  scales: readonly number[];
  biases: readonly number[];
  threshold: number;
}

/** The model as it is worked with. */
export function readModel({ features, weights, scales, biases, threshold }: ModelData): Model {
  const rows = new Map(readKeys(features).map((key, row) => [key, row]));
  const bytes = Int8Array.from(weights, (sign) => sign.charCodeAt(0) - ZERO);
  return {
    rows,
    weights: bytes,
    scales: scales.split(' ').map(Number),
    biases: biases.split(' ').map(Number),
    threshold: Number(threshold),
  };
}

function readKeys(features: string): string[] {
  let key = '';
  return features.split('\n').map((line) => {
    key = key.slice(0, line.charCodeAt(0) - NONE_ALIKE) + line.slice(1);
    return key;
  });
}

/** The margin of every head: above zero it says yes. Whole numbers are summed, so that every engine says the same. */
export function scoreHeads({ weights, scales, biases }: Model, rows: readonly number[]): number[] {
  const sums = new Int32Array(HEADS.length);
  for (const row of rows) {
    const start = row * HEADS.length;
    for (let head = 0; head < HEADS.length; head += 1) sums[head] = (sums[head] ?? 0) + (weights[start + head] ?? 0);
  }
  return Array.from(sums, (sum, head) => sum * (scales[head] ?? 0) + (biases[head] ?? 0));
}
