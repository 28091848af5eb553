import { BEHAVIOURS } from './behaviours';
import { codeWeights } from './code-weights';
import { INGREDIENTS } from './level';
import { readBits } from './read-bits';

/** What a text is scored for: each behaviour, whether it shows any of them, and the three ingredients. */
export const HEADS = [...BEHAVIOURS, 'any', ...INGREDIENTS] as const;
export type Head = (typeof HEADS)[number];

/** The model as it is stored: text only, so that it is the same file wherever it is written. */
export interface ModelData {
  /** Keys of the features, sorted, one a line: a letter for how much of it the line before begins with, and the rest. */
  features: string;
  /** For each feature a number a head, by `codeWeights`: a fifth less than the closest that a zip packs them. */
  weights: string;
  /** For each head what one step of its bytes is worth. */
  scales: string;
  biases: string;
  /** What `any` and the best behaviour must reach together before something is suggested. */
  threshold: string;
}

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
  const keys = readKeys(features);
  const numbers = new Int8Array(keys.length * HEADS.length);
  codeWeights(numbers, kindsOf(keys), HEADS.length, readBits(weights));
  return {
    rows: new Map(keys.map((key, row) => [key, row])),
    weights: numbers,
    scales: scales.split(' ').map(Number),
    biases: biases.split(' ').map(Number),
    threshold: Number(threshold),
  };
}

/** The letter that each key begins with. */
export function kindsOf(keys: readonly string[]): string {
  return keys.map((key) => key.charAt(0)).join('');
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
