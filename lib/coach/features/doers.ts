import { type Clause, clausesOf } from '../clauses';
import type { CoachSource } from '../source';
import type { Token } from '../tokens';
import type { Mention } from '../word-classes';
import type { Add } from './feature';

const PERSONS = new Set(['name', 'they', 'peer', 'business', 'outside', 'exec']);
const NOBODY = new Set(['nobody', 'noone', 'none', 'no']);

/** Who does what in which clause: "I picked Redis" shows what "my manager picked Redis" does not. */
export function addClauses(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  source: CoachSource,
  add: Add,
): void {
  const clauses = clausesOf(tokens).filter(({ from }) => tokens[from]?.title !== true);
  const lastSentence = tokens.at(-1)?.sentence;
  let start = 0;
  clauses.forEach((clause, index) => {
    while ((mentions[start]?.from ?? Number.POSITIVE_INFINITY) < clause.from) start += 1;
    const own: Mention[] = [];
    for (let at = start; (mentions[at]?.from ?? Number.POSITIVE_INFINITY) < clause.to; at += 1)
      own.push(...mentions.slice(at, at + 1));
    const place = {
      later: index > 0,
      last: index > 0 && tokens[clause.from]?.sentence === lastSentence,
      end: index === clauses.length - 1,
    };
    addKinds(clause, place, source, add);
    addDoer(tokens, own, clause, place, add);
    for (const mention of own) {
      add(`a:${clause.actor} ${mention.name}`, mention.from, mention.to);
      add(`e:${clause.tense} ${mention.name}`, mention.from, mention.to);
      if (place.later) add(`l:${clause.actor} ${clause.tense} ${mention.name}`, mention.from, mention.to);
    }
  });
}

interface Place {
  later: boolean;
  last: boolean;
  end: boolean;
}

function addKinds({ from, verb, actor, tense, named }: Clause, place: Place, source: CoachSource, add: Add) {
  const to = Math.max(from, verb) + 1;
  const kind = `${actor}${named ? '' : '~'} ${tense}`;
  add(`k:${kind}`, from, to);
  add(`k:${actor}`, from, to);
  if (!place.later) add(`k:first ${kind}`, from, to);
  if (!place.later) add(`k:first ${kind} ${source}`, from, to);
  if (place.later) add(`k:later ${kind}`, from, to);
  if (place.last) add(`k:last ${kind}`, from, to);
  if (place.end) add(`k:end ${kind}`, from, to);
}

function addDoer(tokens: readonly Token[], own: readonly Mention[], clause: Clause, { later, last }: Place, add: Add) {
  const { from, verb, tense } = clause;
  const to = Math.max(from, verb) + 1;
  const who = doerOf(tokens, own, clause);
  add(`g:${who} ${tense}`, from, to);
  if (later) add(`g:later ${who} ${tense}`, from, to);
  if (last) add(`g:last ${who} ${tense}`, from, to);
  for (const mention of own) {
    if (mention.from > verb || mention.to <= verb) continue;
    add(`q:${who} ${mention.name}`, mention.from, mention.to);
    add(`q:${later ? 'later' : 'first'} ${who} ${mention.name}`, mention.from, mention.to);
  }
}

/** Who acts, more closely than the clause itself knows it. */
function doerOf(tokens: readonly Token[], own: readonly Mention[], { from, verb, actor, named }: Clause): string {
  if (actor !== 'other' || !named || verb < 0) return actor;
  const classes = own.filter((mention) => mention.from < verb).map(({ name }) => name);
  const subject = tokens.slice(from, verb);
  if (classes.includes('boss')) return 'boss';
  if (subject.some(({ word }) => NOBODY.has(word))) return 'nobody';
  if (subject.some(({ word }) => word === 'author')) return 'author';
  if (classes.some((name) => PERSONS.has(name))) return 'person';
  return subject.some(({ shape }) => shape === 'name') ? 'named' : 'thing';
}
