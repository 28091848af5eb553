import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { type FoundWin, MOST_WINS, type WrittenDate } from './found-win';
import { linksIn, titleAndWords, trimmed } from './text-pieces';
import { DATE_PATTERN, MONTH_NAME, MONTH_PATTERN, readDate } from './written-date';

const HEADING = /^(#{1,6})\s+(.*)$/;
const BULLET = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/;
/** What stands between texts, and is of neither. */
const RULE = /^\s{0,3}([-*_])\s*(\1\s*){2,}$/;
const FENCE = /^\s*(```|~~~)/;
const COMMENT = /^\s*<!--.*-->\s*$/;
const AROUND = '[\\s*_\\[(]*';
const AFTER = '[\\s*_\\])]*';
const AT_START = new RegExp(`^${AROUND}(${DATE_PATTERN})${AFTER}(?:[:–—|-]+\\s*)?(?=\\s|$|\\S)`, 'iu');
const AT_END = new RegExp(`[\\s,–—-]*[\\[(](${DATE_PATTERN})[\\])]\\s*$`, 'iu');
const SOMEWHERE = new RegExp(`(?<![\\p{L}\\d])(${DATE_PATTERN})(?![\\p{L}\\d])`, 'iu');
const A_MONTH = new RegExp(`(?<![\\p{L}\\d])(${MONTH_PATTERN})(?![\\p{L}\\d-])`, 'iu');

/** Of a heading so much is looked at for its date: everywhere, a long one takes its length squared. */
const DATED_WITHIN = 500;

interface Section {
  depth: number;
  date: WrittenDate;
  year: string;
  /** A heading with a date and words of its own: a win where only text follows, else what its bullets belong to. */
  heading: { title: string; line: number } | null;
}

interface Open {
  line: number;
  indent: number;
  date: WrittenDate;
  title: string;
  words: string[];
}

/**
 * The wins of a brag document: every bullet of the first level, dated by itself or by a heading above it, with what is
 * nested in it; and every dated heading that has text and no bullets. `left`: how many lines of other text there are.
 * `null`: more than one file may hold.
 */
export function markdownWins(text: string): { found: FoundWin[]; left: number } | null {
  const found: FoundWin[] = [];
  const sections: Section[] = [];
  let open: Open | null = null;
  let isFenced = false;
  let isAfterGap = true;
  let left = 0;
  const close = () => {
    if (open) found.push(toFound(open));
    open = null;
  };
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    if (found.length > MOST_WINS) return null;
    // More than a win can hold, so that what is left out is known to be.
    const line = raw.slice(0, 2 * TEXT_LIMIT);
    if (FENCE.test(line)) isFenced = !isFenced;
    const isRule = !isFenced && RULE.test(line);
    const isNothing = line.trim() === '' || isRule || (!isFenced && COMMENT.test(line));
    const heading = isFenced ? null : HEADING.exec(line);
    const bullet: RegExpExecArray | null = isFenced || heading || isRule ? null : BULLET.exec(line);
    const indent = widthOf(/^\s*/.exec(line)?.[0] ?? '');
    const within: Open | null = open;
    const goesOn = /^\s/.test(line) || !(isAfterGap || line.startsWith('|'));
    isAfterGap = isNothing;
    if (heading) {
      close();
      sections.splice(0, sections.length, ...sectionsWith(sections, heading, index + 1));
    } else if (bullet && (within === null || indent <= within.indent)) {
      close();
      open = bulletOf(bullet[2] ?? '', indent, index + 1, sections.at(-1));
    } else if (isNothing || FENCE.test(line)) {
      if (isRule && within !== null && indent <= within.indent) close();
    } else if (within !== null && (bullet || goesOn || within.indent < 0)) {
      within.words.push(bullet ? `- ${bullet[2] ?? ''}` : line.trim());
    } else {
      close();
      open = paragraphOf(line, sections.at(-1));
      if (open === null) left += 1;
    }
  }
  close();
  const titled = found.filter(({ title }) => /[\p{L}\d]/u.test(title));
  return { found: titled, left: left + found.length - titled.length };
}

function sectionsWith(
  sections: readonly Section[],
  [, marks = '', given = '']: RegExpExecArray,
  line: number,
): Section[] {
  const words = given.slice(0, DATED_WITHIN);
  const above = sections.filter(({ depth }) => depth < marks.length);
  const outer = above.at(-1);
  const year = /^\D*((?:19|20)\d{2})\D*$/.exec(words)?.[1] ?? outer?.year ?? '';
  const day = SOMEWHERE.exec(words);
  const month = day ? null : A_MONTH.exec(words);
  const isBareMonth = MONTH_NAME.test(words.trim()) && year !== '';
  const own = readDate(isBareMonth ? `${words} ${year}` : ((day ?? month)?.[1] ?? ''));
  const rest = trimmed(given.replace(day?.[0] ?? '\n', ''), ':–—|()*_-#');
  const heading = day && rest !== '' && !/^(week|w\/c|woche|semana)\b/iu.test(rest) ? { title: rest, line } : null;
  return [...above, { depth: marks.length, date: own.is === 'none' ? (outer?.date ?? own) : own, year, heading }];
}

function bulletOf(words: string, indent: number, line: number, section: Section | undefined): Open {
  if (section) section.heading = null;
  const start = AT_START.exec(words.slice(0, 80));
  // Only where it can be: looked for everywhere, a long line takes its length squared.
  const dated = start ?? AT_END.exec(words.slice(-80));
  const cut = dated?.[0].length ?? 0;
  const rest = start ? words.slice(cut) : words.slice(0, words.length - cut);
  const date = dated ? readDate(dated[1] ?? '') : { is: 'none' as const };
  const title = rest.trim() === '' ? words : rest;
  return { line, indent, date: date.is === 'none' ? (section?.date ?? date) : date, title, words: [] };
}

/** Text under a dated heading is its win; other text is no win. */
function paragraphOf(line: string, section: Section | undefined): Open | null {
  if (!section?.heading) return null;
  const { title, line: at } = section.heading;
  section.heading = null;
  return { line: at, indent: -1, date: section.date, title, words: [line.trim()] };
}

function toFound({ line, date, title, words }: Open): FoundWin {
  const links = linksIn([title, ...words].join('\n'));
  return { line, ...titleAndWords(title, words), outcome: '', tags: [], links, date };
}

function widthOf(space: string): number {
  return space.replaceAll('\t', '    ').length;
}
