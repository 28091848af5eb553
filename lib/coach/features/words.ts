import { stem } from '../stem';
import type { Token } from '../tokens';
import type { Add } from './feature';

const START = '^';
const PIECES = [3, 4, 5];

/** Words and pairs of neighbours, without their endings. */
export function addWords(tokens: readonly Token[], add: Add): void {
  let before = START;
  tokens.forEach((token, at) => {
    const word = wordKey(token);
    if (token.sentence !== tokens[at - 1]?.sentence) before = START;
    add(`w:${word}`, at, at + 1);
    add(`b:${before} ${word}`, Math.max(0, at - 1), at + 1);
    if (token.title) add(`t:${word}`, at, at + 1);
    if (at === 0) add(`f:${word}`, 0, 1);
    before = word;
  });
}

/** Pieces of words: what is left of one in another form, another spelling or a compound. */
export function addPieces(tokens: readonly Token[], add: Add): void {
  const met = new Set<string>();
  tokens.forEach(({ word, shape }, at) => {
    if (shape === 'number' || shape === 'measure' || shape === 'ticket' || shape === 'sign' || met.has(word)) return;
    met.add(word);
    const bounded = ` ${word.slice(0, 30)} `;
    for (const size of PIECES) {
      for (let from = 0; from + size <= bounded.length; from += 1)
        add(`x:${bounded.slice(from, from + size)}`, at, at + 1);
    }
  });
}

/** Numbers and tickets are all one: which number it was teaches nothing. */
function wordKey({ word, shape }: Token): string {
  if (shape === 'number' || shape === 'measure') return '0';
  if (shape === 'ticket') return 'ABC-1';
  return stem(word);
}
