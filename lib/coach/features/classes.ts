import type { CoachSource } from '../source';
import type { Token } from '../tokens';
import type { Mention } from '../word-classes';
import type { Add } from './feature';

/** Tokens between two word classes that still speak of each other. */
const PAIR_WINDOW = 12;

/** Word classes, where they stand, and which follows which in a sentence. */
export function addClasses(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  source: CoachSource,
  add: Add,
): void {
  const lastSentence = tokens.at(-1)?.sentence;
  mentions.forEach((mention, index) => {
    const { name, from, to } = mention;
    const inTitle = tokens[from]?.title === true;
    add(`c:${name}`, from, to);
    add(`c:${name} ${source}`, from, to);
    if (inTitle) add(`c:${name} title`, from, to);
    else if (source !== 'manual') add(`c:${name} body`, from, to);
    if (from === 0) add(`c:^${name}`, from, to);
    if (inTitle) return;
    if (tokens[from]?.sentence === lastSentence) add(`z:${name}`, from, to);
    addPairs(tokens, mentions, index, add);
  });
}

function addPairs(tokens: readonly Token[], mentions: readonly Mention[], index: number, add: Add) {
  const first = mentions[index];
  if (!first) return;
  const { name, from, to } = first;
  for (let next = index + 1; next < mentions.length; next += 1) {
    const other = mentions[next];
    if (!other || other.from - from > PAIR_WINDOW || tokens[other.from]?.sentence !== tokens[from]?.sentence) return;
    if (other.from < to) continue;
    add(`p:${name}>${other.name}`, from, other.to);
    if (other.from - to <= 1) add(`n:${name}+${other.name}`, from, other.to);
  }
}
