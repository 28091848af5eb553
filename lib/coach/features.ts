import { type Clause, clausesOf } from './clauses';
import type { CoachSource } from './source';
import { stem } from './stem';
import { type Token, tokensOf } from './tokens';
import { type Mention, mentionsIn } from './word-classes';
import { GENERIC } from './words/generic';

/** Something that a text shows: its key in the model, and the tokens that show it first. */
export interface Feature {
  key: string;
  from: number;
  to: number;
}

const PAIR_WINDOW = 12;
const generic = new Set(GENERIC.split(', '));

type Add = (key: string, from: number, to: number) => void;

export function featuresOf(text: string, source: CoachSource): Map<string, Feature> {
  return featuresIn(tokensOf(text, source !== 'manual'), source);
}

export function featuresIn(tokens: readonly Token[], source: CoachSource): Map<string, Feature> {
  const found = new Map<string, Feature>();
  const add: Add = (key, from, to) => {
    if (!found.has(key)) found.set(key, { key, from, to });
  };
  const mentions = mentionsIn(tokens);
  add(`s:${source}`, 0, 0);
  addWords(tokens, add);
  addShapes(tokens, add);
  addSpecific(tokens, mentions, source, add);
  addClasses(tokens, mentions, source, add);
  addClauses(tokens, mentions, source, add);
  return found;
}

function addWords(tokens: readonly Token[], add: Add) {
  let before = '^';
  tokens.forEach((token, at) => {
    const word = wordKey(token);
    if (token.sentence !== tokens[at - 1]?.sentence) before = '^';
    add(`w:${word}`, at, at + 1);
    add(`b:${before} ${word}`, Math.max(0, at - 1), at + 1);
    if (token.title) add(`t:${word}`, at, at + 1);
    if (at === 0) add(`f:${word}`, 0, 1);
    before = word;
  });
}

function wordKey({ word, shape }: Token): string {
  if (shape === 'number' || shape === 'measure') return '0';
  if (shape === 'ticket') return 'ABC-1';
  return stem(word);
}

function addShapes(tokens: readonly Token[], add: Add) {
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

function addSpecific(tokens: readonly Token[], mentions: readonly Mention[], source: CoachSource, add: Add) {
  const inClass = new Set(
    mentions
      .filter(({ name }) => name !== 'name' && name !== 'architecture' && name !== 'outside' && name !== 'plain')
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  let count = 0;
  let strict = 0;
  let body = 0;
  tokens.forEach(({ word, shape, title }, at) => {
    if (
      shape === 'sign' ||
      shape === 'quote' ||
      shape === 'arrow' ||
      shape === 'number' ||
      shape === 'measure' ||
      word.length < 3
    )
      return;
    if (generic.has(word) || (generic.has(stem(word)) && shape === 'word')) return;
    count += 1;
    if (!title) body += 1;
    if (!inClass.has(at)) {
      strict += 1;
      if (strict <= 6) add(`o:strict>=${strict}`, at, at + 1);
      if (strict <= 4) add(`o:strict>=${strict} ${source}`, at, at + 1);
    }
    if (count <= 8) add(`o:any>=${count}`, at, at + 1);
    if (source !== 'manual' && !title && body <= 5) add(`o:body>=${body}`, at, at + 1);
    if (source !== 'manual' && title) add(`o:title ${source}`, at, at + 1);
  });
  if (strict === 0) add('o:none strict', 0, 0);
  if (count === 0) add('o:none', 0, 0);
}

function addClasses(tokens: readonly Token[], mentions: readonly Mention[], source: CoachSource, add: Add) {
  const lastSentence = tokens.at(-1)?.sentence;
  mentions.forEach((mention, index) => {
    const { name, from, to } = mention;
    const inTitle = tokens[from]?.title === true;
    add(`c:${name}`, from, to);
    add(`c:${name} ${source}`, from, to);
    if (inTitle) add(`c:${name} title`, from, to);
    else if (source !== 'manual') add(`c:${name} body`, from, to);
    if (from === 0) add(`c:^${name}`, from, to);
    if (tokens[from]?.sentence === lastSentence && !inTitle) add(`z:${name}`, from, to);
    if (inTitle) return;
    for (const other of mentions.slice(index + 1)) {
      if (other.from < to) continue;
      if (other.from - from > PAIR_WINDOW || tokens[other.from]?.sentence !== tokens[from]?.sentence) break;
      add(`p:${name}>${other.name}`, from, other.to);
      if (other.from - to <= 1) add(`n:${name}+${other.name}`, from, other.to);
    }
  });
}

function addClauses(tokens: readonly Token[], mentions: readonly Mention[], source: CoachSource, add: Add) {
  const clauses = clausesOf(tokens).filter(({ from }) => tokens[from]?.title !== true);
  const lastSentence = tokens.at(-1)?.sentence;
  clauses.forEach((clause, index) => {
    const { from, to, actor, tense, named } = clause;
    const kind = `${actor}${named ? '' : '~'} ${tense}`;
    add(`k:${kind}`, from, to);
    add(`k:${actor}`, from, to);
    if (index === 0) add(`k:first ${kind}`, from, to);
    if (index === 0) add(`k:first ${kind} ${source}`, from, to);
    if (index > 0 && tokens[from]?.sentence === lastSentence) add(`k:last ${kind}`, from, to);
    if (index > 0) add(`k:later ${kind}`, from, to);
    if (index === clauses.length - 1) add(`k:end ${kind}`, from, to);
    for (const mention of mentionsWithin(mentions, clause)) {
      add(`a:${actor} ${mention.name}`, mention.from, mention.to);
      add(`e:${tense} ${mention.name}`, mention.from, mention.to);
      if (index > 0) add(`l:${actor} ${tense} ${mention.name}`, mention.from, mention.to);
    }
  });
}

function mentionsWithin(mentions: readonly Mention[], { from, to }: Clause): Mention[] {
  return mentions.filter((mention) => mention.from >= from && mention.from < to);
}
