import type { CoachSource } from '../source';
import { stem } from '../stem';
import type { Token } from '../tokens';
import type { Mention } from '../word-classes';
import { GENERIC } from '../words/generic';
import type { Add } from './feature';

const generic = new Set(GENERIC.split(', '));
/** Word classes whose words can still tell one thing from another: "gateway", "ferry". */
const TELLING = new Set(['name', 'architecture', 'outside', 'plain']);
const UNTOLD = new Set<Token['shape']>(['sign', 'quote', 'arrow', 'number', 'measure']);

/** What words look like: names, code, numbers, tickets. Counted to three, so that length says nothing. */
export function addShapes(tokens: readonly Token[], add: Add): void {
  const counts = new Map<string, number>();
  tokens.forEach(({ shape, title }, at) => {
    if (shape === 'word' || shape === 'sign') return;
    const count = (counts.get(shape) ?? 0) + 1;
    counts.set(shape, count);
    add(`h:${shape}`, at, at + 1);
    if (!title) add(`h:${shape} body`, at, at + 1);
    if (count <= 3) add(`h:${shape}>=${count}`, at, at + 1);
  });
}

/** How much of a text could identify something: words that not every engineer's day is made of. */
export function addSpecific(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  source: CoachSource,
  add: Add,
): void {
  const classed = tokensIn(mentions.filter(({ name }) => !TELLING.has(name)));
  const counts = { any: 0, strict: 0, body: 0 };
  const met = new Set<string>();
  tokens.forEach(({ word, shape, title }, at) => {
    if (UNTOLD.has(shape) || word.length < 3 || isGeneric(word, shape) || met.has(word)) return;
    met.add(word);
    counts.any += 1;
    if (counts.any <= 8) add(`o:any>=${counts.any}`, at, at + 1);
    if (!classed.has(at)) {
      counts.strict += 1;
      if (counts.strict <= 6) add(`o:strict>=${counts.strict}`, at, at + 1);
      if (counts.strict <= 4) add(`o:strict>=${counts.strict} ${source}`, at, at + 1);
    }
    addCompany(tokens, at, add);
    if (title) add(`o:title ${source}`, at, at + 1);
    else counts.body += 1;
    if (!title && source !== 'manual' && counts.body <= 5) add(`o:body>=${counts.body}`, at, at + 1);
  });
  if (counts.strict === 0) add('o:none strict', 0, 0);
  if (counts.any === 0) add('o:none', 0, 0);
}

/** What stands beside a specific word: "the ledger", "versioning decision", "Kafka consumer" are things by name. */
function addCompany(tokens: readonly Token[], at: number, add: Add) {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && (before.word === 'the' || before.word === 'our')) add('o:the specific', at - 1, at + 1);
  if (before && (before.word === 'a' || before.word === 'an')) add('o:a specific', at - 1, at + 1);
  if (!after || UNTOLD.has(after.shape) || after.word.length < 3) return;
  add(isGeneric(after.word, after.shape) ? 'o:specific generic' : 'o:specific specific', at, at + 2);
}

function isGeneric(word: string, shape: Token['shape']): boolean {
  return generic.has(word) || (shape === 'word' && generic.has(stem(word)));
}

function tokensIn(mentions: readonly Mention[]): Set<number> {
  const places = new Set<number>();
  for (const { from, to } of mentions) for (let at = from; at < to; at += 1) places.add(at);
  return places;
}
