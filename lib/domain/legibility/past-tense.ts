import { isEnglish } from './english';
import type { Finding } from './finding';
import type { Told } from './told-entries';
import { isDoing, isGerund, isPast, isSureVerb, isThirdPerson, isVerb } from './verbs';

/** Wins whose "what I did" opens as something that is still to be done, or being done. */
export function notPast(told: readonly Told[]): Finding[] {
  return told.flatMap(({ entry }): Finding[] => {
    const words = unfinishedOpening(entry.did);
    return words === null ? [] : [{ rule: 'not-past', winId: entry.winId, title: entry.title, field: 'did', words }];
  });
}

const SENTENCE = /(?<=[.!?…;])\s+/u;
const BULLET = /^[\s\-–—*•·>]+|^\s*\d+[.)]\s+/u;
/** What goes before the subject and changes nothing. */
const LEADING = new Set(
  'and also then so but now next finally additionally furthermore therefore first secondly'.split(' '),
);
const ADVERBS = new Set(
  'now then also just currently actively quickly successfully finally actually basically really mainly mostly again'.split(
    ' ',
  ),
);
/** What is done again and again is rightly in the present. */
const HABIT =
  /\b(every|each|always|usually|often|regularly|sometimes|weekly|daily|monthly|still|whenever|per (day|week|month|sprint)|(mon|tues|wednes|thurs|fri)days)\b/i;
const OBJECT_STARTS = new Set(
  'the a an our my their your his her its this that these those all every each both some any many several more two three four five six seven eight nine ten new it them him me how why what whether where which'.split(
    ' ',
  ),
);

/** The first words of `text` that are not in the past, as they stand there; null where all is told, or none can tell. */
export function unfinishedOpening(text: string): string | null {
  if (!isEnglish(text)) return null;
  for (const line of text.split('\n')) {
    const sentences = line.replace(BULLET, '').trim().split(SENTENCE);
    let isTold = false;
    for (const [place, sentence] of sentences.entries()) {
      // "Started a circle. I lead it.": after a deed, the present says what still holds.
      if (!isTold && isUnfinished(sentence, place === 0)) return opening(sentence);
      isTold ||= HABIT.test(sentence) || wordsIn(sentence).some(isPast);
    }
  }
  return null;
}

function isUnfinished(sentence: string, isFirst: boolean): boolean {
  const all = wordsIn(sentence);
  while (all[0] !== undefined && (LEADING.has(all[0]) || all[0] === ',')) all.shift();
  const [first = '', ...rest] = all;
  if (/^(i|we)('m|'re|'ll)?$/.test(first)) return isOpenWithSubject(first, rest, sentence);
  // Without a subject only the head of a line says what follows.
  return isFirst && isOpenAlone(first, rest, sentence);
}

function wordsIn(sentence: string): string[] {
  return (sentence.match(/[\p{L}’'-]+|\d+|[:,]/gu) ?? []).map((word) => word.toLowerCase().replace('’', "'"));
}

function isOpenWithSubject(subject: string, rest: readonly string[], sentence: string): boolean {
  const words = rest.filter((word, place) => place > 2 || !ADVERBS.has(word));
  const [next = '', after = ''] = words;
  if (subject.endsWith("'ll") || next === 'will' || next === 'shall') return true;
  if (HABIT.test(sentence)) return false;
  const isBeing = /'(m|re)$/.test(subject);
  if (isBeing) return isDoing(next);
  if (next === 'am' || next === 'are') return isDoing(after);
  if (next === 'do' && /^(not|n't)$/.test(after)) return false;
  return isVerb(next) && !sentence.includes(`${next}:`);
}

function isOpenAlone(first: string, rest: readonly string[], sentence: string): boolean {
  const [next = ''] = rest;
  const hasSubject = /\b(I|we|We)\b/.test(sentence);
  if (first === 'will') return isVerb(next);
  if (/^(going|plan|planning|want|wanting|trying|intend|need)$/.test(first) && next === 'to') return !hasSubject;
  if (first === 'to') return (isVerb(next) || next === 'be') && !hasSubject;
  if (isGerund(first)) return next !== ':' && !hasSubject && !rest.some(isPast) && !HABIT.test(sentence);
  if (isThirdPerson(first)) return OBJECT_STARTS.has(next);
  // A verb in the past soon after makes the first word a thing: "Support tickets went down".
  if (rest.slice(0, 5).some(isPast)) return false;
  if (isSureVerb(first)) return next !== '' && !/^([:,]|of|for|is|has|from|by|at|in)$/.test(next);
  return isVerb(first) && OBJECT_STARTS.has(next);
}

function opening(sentence: string): string {
  const words = sentence.split(/\s+/u);
  return words.length > 5
    ? `${words
        .slice(0, 4)
        .join(' ')
        .replace(/[,;:]$/u, '')}…`
    : sentence.replace(/[.;]$/u, '');
}
