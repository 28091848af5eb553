import { capLine, toHarmlessText } from '@/lib/domain/harmless-text';
import { TEXT_LIMIT, TITLE_LIMIT } from '@/lib/domain/win/win';
import { toLine } from '@/lib/ladders/import/clean-text';
import type { FoundWin } from './found-win';
import { linksIn, titleAndWords, toTitleLine } from './text-pieces';
import { readDate } from './written-date';

/** What a column can be. */
export const COLUMNS = ['date', 'title', 'did', 'outcome', 'link', 'tags'] as const;
export type Column = (typeof COLUMNS)[number];
/** Which column of the table is what, from 0; null: none. */
export type ColumnMap = Record<Column, number | null>;

const NAMES: Record<Column, RegExp> = {
  date: /^(date|day|when|datum|fecha|occurred|completed|finished|merged|closed|resolved|month)/i,
  title: /^(title|name|win|summary|headline|subject|achievement|accomplishment|titel|t[ií]tulo)/i,
  did: /^(what|did|description|details|notes?|contribution|task|story)/i,
  outcome: /(outcome|impact|result|effect|benefit)/i,
  link: /^(links?|urls?|pr|pull request|ticket|evidence|reference|address|key)\b/i,
  tags: /^(tags?|labels?|categor|skills?|competenc|themes?|topic)/i,
};

/** Says what was done where nothing else does, and else what came of it. */
const EITHER = /^what (changed|came)/i;

/** Which columns are what, by their names; each column is one thing. */
export function guessColumns(names: readonly string[]): ColumnMap {
  const map: ColumnMap = { date: null, title: null, did: null, outcome: null, link: null, tags: null };
  const taken = new Set<number>();
  for (const column of COLUMNS) {
    const at = names.findIndex((name, index) => {
      return !taken.has(index) && !EITHER.test(name.trim()) && NAMES[column].test(name.trim());
    });
    if (at < 0) continue;
    map[column] = at;
    taken.add(at);
  }
  const either = names.findIndex((name) => EITHER.test(name.trim()));
  if (either < 0) return map;
  if (map.outcome === null && (map.title !== null || map.did !== null)) return { ...map, outcome: either };
  return map.did === null ? { ...map, did: either } : map;
}

/** Whether the first row names the columns: one of its cells is a known name, and none a date. */
export function hasNames([first = []]: readonly string[][]): boolean {
  const isNamed = Object.values(guessColumns(first)).some((at) => at !== null);
  return isNamed && first.every((cell) => readDate(cell.slice(0, 80)).is === 'none');
}

/** A win of every row that says anything; `rows` without the row of names, which stood on line `from` - 1. */
export function csvWins(rows: readonly string[][], map: ColumnMap, from: number): FoundWin[] {
  return rows.flatMap((row, index) => {
    const cell = (column: Column) => (map[column] === null ? '' : (row[map[column]] ?? '').trim());
    const [title, did, outcome] = [cell('title'), cell('did'), toHarmlessText(cell('outcome'))];
    const words = wordsOf(title, did, outcome, cell('link'));
    if (words.title === '') return [];
    const links = linksIn([cell('link'), title, did].join('\n'));
    const tags = cell('tags')
      .split(/[,;|]/)
      .map((tag) => (tag.length > TITLE_LIMIT ? toHarmlessText(tag) : toLine(tag, TITLE_LIMIT)))
      .filter((tag) => tag !== '');
    const found: FoundWin = {
      line: from + index,
      ...words,
      outcome: capLine(outcome, TEXT_LIMIT),
      tags: [...new Set(tags)],
      links,
      date: readDate(cell('date').slice(0, 80)),
      isCut: words.isCut || outcome.length > TEXT_LIMIT,
    };
    return [found];
  });
}

/** What is named by what came of it, or by addresses alone, says them in their place, and not as what was done too. */
function wordsOf(title: string, did: string, outcome: string, link: string): ReturnType<typeof titleAndWords> {
  if (title !== '') return titleAndWords(title, [did]);
  const words = titleAndWords(did || outcome || link, []);
  const isSaid = did === '' && (outcome !== '' || toTitleLine(link) === '');
  return isSaid ? { ...words, did: '', isCut: false } : words;
}
