import { toTitle } from '@/lib/domain/win/title';
import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/domain/win/win';
import { toLine, toText } from '@/lib/ladders/import/clean-text';
import type { FoundWin } from './found-win';

const LINK = /\[([^[\]\n]{0,300})\]\((https?:\/\/[^\s)]{1,1900})\)|<?(https?:\/\/[^\s<>)\]"']{1,1900})>?/gi;

/** The addresses in a text, in their order, each once. */
export function linksIn(text: string): string[] {
  const found = [...text.slice(0, 5 * TEXT_LIMIT).matchAll(LINK)].map((match) =>
    (match[2] ?? match[3] ?? '').replace(/[.,;:!?]+$/, ''),
  );
  return [...new Set(found)].slice(0, 20);
}

/** A line for people: links by their words, addresses that stand alone left out. */
export function toTitleLine(text: string): string {
  const words = text
    .slice(0, TEXT_LIMIT)
    .replace(LINK, (whole, label?: string) => label ?? (label === '' ? whole : ''));
  return toLine(trimmed(words.replace(/\(\s{0,9}\)/g, ''), ':–—-', false), 4_000);
}

/** Without spaces and `signs` at its ends. A pattern for the end of a text takes its length squared. */
export function trimmed(text: string, signs: string, isBoth = true): string {
  const isLoose = (at: number) => /\s/u.test(text.charAt(at)) || signs.includes(text.charAt(at));
  let [from, to] = [0, text.length];
  while (to > 0 && isLoose(to - 1)) to -= 1;
  while (isBoth && from < to && isLoose(from)) from += 1;
  return text.slice(from, to);
}

/** Title and words of what was written: where it is more than a title, all of it is what was done. */
export function titleAndWords(title: string, words: readonly string[]): Pick<FoundWin, 'title' | 'did'> {
  const line = toTitleLine(title);
  const rest = words.map((each) => toText(each, TEXT_LIMIT)).filter((each) => each.trim() !== '');
  const isWhole = line.length <= TITLE_LIMIT / 2;
  const did = (isWhole ? rest : [line, ...rest]).join('\n').slice(0, TEXT_LIMIT);
  return { title: isWhole ? line : toTitle(line), did };
}
