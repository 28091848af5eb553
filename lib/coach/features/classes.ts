import type { CoachSource } from '../source';
import type { Token } from '../tokens';
import type { Mention } from '../word-classes';
import type { Add } from './feature';

/** Word classes, where they stand, and which follows which. */
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

/** Classes of neighbouring words: "nobody" and "noticed" side by side say more than both apart. */
function addPairs(tokens: readonly Token[], mentions: readonly Mention[], index: number, add: Add) {
  const first = mentions[index];
  if (!first) return;
  const { name, from, to } = first;
  for (let next = index + 1; next < mentions.length; next += 1) {
    const other = mentions[next];
    if (!other || other.from - to > 1 || tokens[other.from]?.sentence !== tokens[from]?.sentence) return;
    if (other.from >= to) add(`n:${name}+${other.name}`, from, other.to);
  }
}
