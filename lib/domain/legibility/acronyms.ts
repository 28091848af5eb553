import type { Finding } from './finding';
import { COMMON_SHORT_FORMS } from './known-words';
import type { Said } from './told-entries';

const SHORT_FORM =
  /(?<![\p{L}\p{N}_#@/.-])\p{Lu}[\p{Lu}\p{N}]{1,7}(?:s(?![\p{L}\p{N}]))?(?![\p{L}\p{N}_/]|[-.]\p{L}|-\d)/gu;
const ROMAN = /^[IVX]+$/;

/** Short forms that are neither explained where they are first said, nor known to any engineer's manager. */
export function acronyms(said: readonly Said[], isKnown: (term: string) => boolean): Finding[] {
  const seen = new Map<string, Finding | null>();
  for (const { entry, text } of said) {
    for (const { term, isExplained } of shortForms(text)) {
      if (seen.has(term)) continue;
      const isFine = isExplained || COMMON_SHORT_FORMS.has(term) || isKnown(term);
      const about = { winId: entry.winId, title: entry.title, words: term };
      seen.set(term, isFine ? null : { rule: 'acronym', field: 'glossary', ...about });
    }
  }
  return [...seen.values()].filter((finding) => finding !== null);
}

/** The short forms of `text` in their order, and whether it says what they stand for: in brackets behind or before. */
export function shortForms(text: string): { term: string; isExplained: boolean }[] {
  return text.split(/(?<=[.!?])\s+|\n/u).flatMap((sentence) => {
    if (isShouted(sentence)) return [];
    return [...sentence.matchAll(SHORT_FORM)].flatMap((match) => {
      const term = match[0].replace(/s$/, '');
      if (!/\p{Lu}.*\p{Lu}|\p{Lu}\p{Lu}/u.test(term) && !/^\p{Lu}{2,}\p{N}*$/u.test(term)) return [];
      if (ROMAN.test(term)) return [];
      return [{ term, isExplained: isExplainedAt(sentence, match.index, match[0].length) }];
    });
  });
}

function isExplainedAt(sentence: string, at: number, length: number): boolean {
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + length);
  // "SIP2 (the protocol of the machines)", "MARC, the format of catalogues" · "inter-library loan (ILL)".
  return (
    /^\s*\(\s*[\p{L}’' -]{6,}/u.test(after) ||
    /^\s*(?:,|:|–|—)\s+(?:the|a|an|our|short for)\s/u.test(after) ||
    (/\p{L}{3,}\s*\($/u.test(before) && /^\)/.test(after))
  );
}

/** A sentence in capitals has no short forms. */
function isShouted(sentence: string): boolean {
  const words = sentence.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => word === word.toUpperCase()).length > words.length / 2;
}
