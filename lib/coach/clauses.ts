import type { Token } from './tokens';
import { IRREGULAR_PAST } from './words/irregular-past';

/** Who acts in a clause: the writer, the writer's team, somebody or something else, or nobody that is named. */
export type Actor = 'me' | 'we' | 'other' | 'none';
export type Tense = 'past' | 'present' | 'future' | 'perfect' | 'passive' | 'doing' | 'verbless';

/** A stretch of a sentence with its own verb, from token `from` to `to`, the last not included. */
export interface Clause {
  from: number;
  to: number;
  actor: Actor;
  tense: Tense;
  /** Whether the actor is named here and not taken over from the clause before. */
  named: boolean;
  verb: number;
}

const past = new Set(IRREGULAR_PAST.split(', '));
const BREAKS = new Set([
  ',',
  'and',
  'but',
  'so',
  'then',
  'because',
  'which',
  'while',
  'when',
  'after',
  'if',
  ':',
  '(',
  ')',
  '→',
  '->',
  '=>',
  '+',
  '&',
  'since',
  'although',
  'though',
  'until',
]);
const ME = new Set(['i', 'im', 'ive', 'me', 'mine', 'myself']);
const WE = new Set(['we', 'our', 'us', 'ours', 'ourselves', 'weve']);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'my',
  'our',
  'his',
  'her',
  'their',
  'its',
  'this',
  'that',
  'these',
  'those',
  'of',
  'for',
  'in',
  'on',
  'to',
  'with',
  'by',
  'per',
  'no',
  'two',
  'three',
  'each',
  'every',
  'all',
  'as',
]);
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'be', 'being', 'got', 'gets']);
const PRESENT = new Set([
  'is',
  'are',
  'has',
  'have',
  'do',
  'does',
  'can',
  'use',
  'uses',
  'run',
  'runs',
  'follow',
  'follows',
  'works',
  'work',
  'need',
  'needs',
  'goes',
  'go',
  'says',
  'take',
  'takes',
  'write',
  'send',
  'mail',
  'keep',
  'own',
  'think',
  'asks',
  'ask',
  'make',
  'makes',
]);
const WILL = new Set(['will', "won't", 'shall', "she'll", 'going']);

/** Reads like a past form: "moved", "wrote". An adjective that ends in -ed is taken for one too. */
function isPast(word: string): boolean {
  return past.has(word) || (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed'));
}

/** A text in clauses: at the ends of sentences, at commas and at words that begin another. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const newSentence = token === undefined || token.sentence !== tokens[from]?.sentence;
    if (!newSentence && !(BREAKS.has(token.word) || gapHasComma(tokens, at))) continue;
    const before = clauses.at(-1);
    const sameSentence = before && tokens[before.from]?.sentence === tokens[from]?.sentence;
    if (at > from) clauses.push(readClause(tokens, from, at, sameSentence ? before : undefined));
    from = at;
  }
  return clauses;
}

function gapHasComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === ',';
}

function readClause(tokens: readonly Token[], start: number, to: number, before: Clause | undefined): Clause {
  let from = start;
  while (from < to && BREAKS.has(tokens[from]?.word ?? '')) from += 1;
  const verb = findVerb(tokens, from, to);
  const named = verb < 0 ? to > from : verb > from;
  const subject = tokens.slice(from, verb < 0 ? to : verb).map(({ word }) => word);
  const actor = named ? actorOf(subject) : (before?.actor ?? 'none');
  return { from: start, to, actor, tense: tenseOf(tokens, verb, to, from), named, verb };
}

function actorOf(subject: readonly string[]): Actor {
  if (subject.some((word) => ME.has(word))) return 'me';
  if (subject.some((word) => WE.has(word))) return 'we';
  if (subject[0] === 'my' && subject.length <= 3) return 'me';
  return subject.every((word) =>
    /^(also|just|only|then|now|finally|not|never|later|still|n't|again|yesterday|today|recently|personally|deliberately|quietly|proactively)$/.test(
      word,
    ),
  )
    ? 'none'
    : 'other';
}

function findVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word ?? '';
    const led = at > from && DETERMINERS.has(tokens[at - 1]?.word ?? '');
    if (led) continue;
    if (WILL.has(word) || PRESENT.has(word) || isPast(word) || (at === from && word.length > 4 && word.endsWith('ing')))
      return at;
    if (/n't$/.test(word)) return at;
  }
  return -1;
}

function tenseOf(tokens: readonly Token[], verb: number, to: number, from: number): Tense {
  if (verb < 0) return 'verbless';
  const word = tokens[verb]?.word ?? '';
  const next = verb + 1 < to ? (tokens[verb + 1]?.word ?? '') : '';
  const after = verb + 2 < to ? (tokens[verb + 2]?.word ?? '') : '';
  if (WILL.has(word)) return 'future';
  if (word.endsWith('ing')) return 'doing';
  if (BE.has(word)) {
    if (next.endsWith('ing')) return 'doing';
    return isPast(next) || next.endsWith('en') || isPast(after) ? 'passive' : past.has(word) ? 'past' : 'present';
  }
  if (word === 'has' || word === 'have' || word === 'had')
    return next === 'been' ? 'passive' : isPast(next) ? 'perfect' : word === 'had' ? 'past' : 'present';
  void from;
  return isPast(word) ? 'past' : 'present';
}
