/** A word, number or sign of a text, where it stands and what it looks like. */
export interface Token {
  /** Lower case, without a possessive or contracted ending. */
  word: string;
  from: number;
  to: number;
  shape: Shape;
  /** Counts up at every full stop, semicolon and line end. */
  sentence: number;
  /** Whether it stands in the first line of a text that has a title. */
  title: boolean;
}

export type Shape = 'word' | 'name' | 'acronym' | 'code' | 'number' | 'measure' | 'ticket' | 'quote' | 'arrow' | 'sign';

// An address is passed over whole, and with it a colon: its parts are nobody's words. What ends a sentence stays.
const TOKEN =
  /[hH][tT]{2}[pP][sS]?:\/\/\S*[^\s.,;:!?)\]"'>]:?|[A-Z][A-Z0-9]*-\d+|[#!@]\w+|[€$£]?\d+(?:[.,:]\d+)*\s?(?:%|€|\$|[a-zA-Zµ]{1,4}\b)?|[\p{L}_][\p{L}\p{N}_]*(?:['.][\p{L}\p{N}_]+)*|->|=>|→|[%€$£+&?!;:.,"()|]|\n/gu;
const CONTRACTION = /^(i|we|he|she|they|you|it|who|what|that|there|here)'(m|ve|d|ll|re|s)$/;
const ENDS = new Set(['.', '!', '?', ';', '\n']);

/** What is read of a text: a sentence that says again what was said counts once. */
export function readTokens(text: string, titled: boolean): Token[] {
  return withoutRepeats(tokensOf(text, titled));
}

/** @param titled whether the first line is a title: what is asked of it differs from what is asked of a body */
function tokensOf(text: string, titled: boolean): Token[] {
  const tokens: Token[] = [];
  const titleEnd = titled ? text.indexOf('\n') : -1;
  let sentence = 0;
  let startsSentence = true;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    if (/^https?:/i.test(raw)) continue;
    const from = match.index;
    if (ENDS.has(raw)) {
      sentence += 1;
      startsSentence = true;
      if (raw !== '?') continue;
    }
    const shape = shapeOf(raw, startsSentence);
    tokens.push({ word: plain(raw), from, to: from + raw.length, shape, sentence, title: from < titleEnd });
    if (shape !== 'sign') startsSentence = false;
  }
  return tokens;
}

function withoutRepeats(tokens: Token[]): Token[] {
  const said = new Set<string>();
  const sentences = new Map<number, string>();
  for (const { sentence, word } of tokens) sentences.set(sentence, `${sentences.get(sentence) ?? ''} ${word}`);
  const repeats = new Set<number>();
  for (const [sentence, words] of sentences) {
    if (said.has(words)) repeats.add(sentence);
    said.add(words);
  }
  return repeats.size === 0 ? tokens : tokens.filter(({ sentence }) => !repeats.has(sentence));
}

function plain(raw: string): string {
  const word = raw.toLowerCase();
  const contracted = CONTRACTION.exec(word);
  if (contracted?.[1]) return contracted[1];
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}

function shapeOf(raw: string, startsSentence: boolean): Shape {
  if (/^[A-Z][A-Z0-9]*-\d+$/.test(raw) || /^[#!]\d/.test(raw)) return 'ticket';
  if (/^(->|=>|→)$/.test(raw)) return 'arrow';
  if (raw === '"') return 'quote';
  if (/^[€$£]?\d/.test(raw)) return /[^\d.,:\s]/.test(raw) ? 'measure' : 'number';
  if (!/[\p{L}@_]/u.test(raw)) return 'sign';
  if (/[_@]|\p{Ll}\p{Lu}|\w\.\w|\p{L}\d/u.test(raw)) return 'code';
  if (/^\p{Lu}{2,}s?$/u.test(raw)) return 'acronym';
  return !startsSentence && /^\p{Lu}\p{Ll}/u.test(raw) ? 'name' : 'word';
}
