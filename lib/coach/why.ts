import { HEADS, type Head, type Model } from './model';
import type { Token } from './tokens';

/** A feature of the text that the model knows: its row there, and the tokens that show it. */
export interface Shown {
  row: number;
  from: number;
  to: number;
}

const MOST = 3;
const LONGEST = 3;
/** Of the weight of the strongest word, what a word needs to be named too. */
const SHARE = 0.4;

/** The words that spoke most for the verdict, as they stand in the text and in its order; none if it came from what is not there. */
export function wordsFor(
  head: Head,
  { text, tokens, shown, model }: { text: string; tokens: readonly Token[]; shown: readonly Shown[]; model: Model },
  said: 'yes' | 'no' = 'yes',
): string[] {
  const weighed = weighTokens(head, tokens.length, shown, model, said === 'yes' ? 1 : -1);
  const strongest = Math.max(0, ...weighed);
  if (strongest === 0) return [];
  const runs: { from: number; to: number; weight: number }[] = [];
  weighed.forEach((weight, at) => {
    if (weight < SHARE * strongest) return;
    const last = runs.at(-1);
    if (last && last.to === at) Object.assign(last, { to: at + 1, weight: last.weight + weight });
    else runs.push({ from: at, to: at + 1, weight });
  });
  runs.sort((a, b) => b.weight - a.weight);
  const best = runs.slice(0, MOST).sort((a, b) => a.from - b.from);
  return best.map(({ from, to }) => text.slice(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0));
}

function weighTokens(head: Head, count: number, shown: readonly Shown[], model: Model, sign: 1 | -1): number[] {
  const column = HEADS.indexOf(head);
  const weighed = new Array<number>(count).fill(0);
  for (const { row, from, to } of shown) {
    const weight = sign * (model.weights[row * HEADS.length + column] ?? 0);
    if (weight === 0 || to <= from) continue;
    // A long span says nothing about its middle.
    const step = to - from <= LONGEST ? 1 : to - 1 - from;
    const share = weight / (step === 1 ? to - from : 2);
    for (let at = from; at < to; at += step) weighed[at] = (weighed[at] ?? 0) + share;
  }
  return weighed;
}
