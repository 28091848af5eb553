import { capLine, toHarmlessText } from '@/lib/domain/harmless-text';
import { toTitle } from '@/lib/domain/win/title';
import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/domain/win/win';
import { toLine } from '@/lib/ladders/import/clean-text';
import type { FoundWin } from './found-win';

const LINK = /\[([^[\]\n]{0,300})\]\((https?:\/\/[^\s)]{1,1900})\)|<?(https?:\/\/[^\s<>)\]"']{1,1900})>?/gi;

/** So much of a line can be made a title of. */
const LINE_LIMIT = 4_000;

/** The addresses in a text, in their order, each once. */
export function linksIn(text: string): string[] {
  const found = [...text.matchAll(LINK)].map((match) => (match[2] ?? match[3] ?? '').replace(/[.,;:!?]+$/, ''));
  return [...new Set(found)];
}

/** A line for people: links by their words, addresses that stand alone left out. */
export function toTitleLine(text: string): string {
  const words = text
    .slice(0, TEXT_LIMIT)
    .replace(LINK, (whole, label?: string) => label ?? (label === '' ? whole : ''));
  return toLine(trimmed(words.replace(/\(\s{0,9}\)/g, ''), ':–—-', false), LINE_LIMIT);
}

/** Without spaces and `signs` at its ends. A pattern for the end of a text takes its length squared. */
export function trimmed(text: string, signs: string, isBoth = true): string {
  const isLoose = (at: number) => /\s/u.test(text.charAt(at)) || signs.includes(text.charAt(at));
  let [from, to] = [0, text.length];
  while (to > 0 && isLoose(to - 1)) to -= 1;
  while (isBoth && from < to && isLoose(from)) from += 1;
  return text.slice(from, to);
}

/**
 * Title and words of what was written: where it is more than a title, all of it is what was done. An address that stands
 * alone is the title.
 */
export function titleAndWords(title: string, words: readonly string[]): Pick<FoundWin, 'title' | 'did' | 'isCut'> {
  const line = toTitleLine(title) || (linksIn(title)[0] ?? '');
  const isWhole = line.length <= TITLE_LIMIT / 2;
  const first = title.length > LINE_LIMIT ? title : line;
  const texts = (isWhole ? words : [first, ...words]).map(toHarmlessText).filter((text) => text !== '');
  const did = texts.join('\n');
  return { title: isWhole ? line : toTitle(line), did: capLine(did, TEXT_LIMIT), isCut: did.length > TEXT_LIMIT };
}
