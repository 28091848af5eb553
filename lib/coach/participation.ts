import { clausesOf } from './clauses';
import type { Token } from './tokens';

const TAKES_PART =
  /^(contribut(e|ed|ing)|help(ed|ing)?|support(ed|ing)?|participat(e|ed|ing)|assist(ed|ing)?|attend(ed|ing)?|joined|joining|involved|collaborat(e|ed|ing))$/;

/**
 * Whether all that the writer does is take part. The codebook says that such words alone show no role, so that no
 * amount of other words may outvote it.
 */
export function onlyTakesPart(tokens: readonly Token[]): boolean {
  const acts = clausesOf(tokens).filter(
    ({ actor, verb, from }) => verb >= 0 && (actor === 'me' || actor === 'none') && tokens[from]?.title !== true,
  );
  return acts.length > 0 && acts.every(({ verb }) => takesPart(tokens, verb));
}

/** Whether the writer acts in so many words: "I moved it" and "moved it", but not "moved by two teams". */
export function actsThemselves(tokens: readonly Token[]): boolean {
  return clausesOf(tokens).some(
    ({ actor, verb, tense }) =>
      verb >= 0 && (actor === 'me' || (actor === 'none' && tense === 'past' && tokens[verb + 1]?.word !== 'by')),
  );
}

/** "Contributed", but also "was involved". */
function takesPart(tokens: readonly Token[], verb: number): boolean {
  const word = tokens[verb]?.word ?? '';
  const next = tokens[verb + 1]?.word ?? '';
  return TAKES_PART.test(word) || (/^(was|were|is|am|been)$/.test(word) && TAKES_PART.test(next));
}
