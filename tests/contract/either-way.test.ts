import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from './source-tree';

const sheets = readSources(['components', 'entrypoints'], ['.css']);
/** `left` or `right` as a property or a value, and the four-sided forms whose sides differ. */
const SIDES = /(?<![\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?![\w-])/;
const FOUR = /(?:^|[\s;{])(?:margin|padding|inset|border-width|border-color|border-style):\s*([^;]+);/;

/** A size by the screen's axes. In a query, of the window, it has no other name. */
const BY_AXES = /^\s*(?:(?:min|max)-)?(?:width|height):/;
/** What is put into pages of others, where the script counts every byte. */
const OF_PAGES = /^components\/page-button\//;

/** What has a side on purpose, and why. */
const ON_PURPOSE: Record<string, string> = {
  'components/ui/tokens.css': 'says which side a line begins on',
  'components/page-button/button.css':
    'draws the grain, which is a picture, in a button that is always written from the left',
};

describe('style sheets', () => {
  it('are looked at whole', () => {
    expect(sheets.length).toBeGreaterThan(40);
    for (const path of Object.keys(ON_PURPOSE)) expect(sheets.map((sheet) => sheet.path)).toContain(path);
  });

  it('know no left and no right: a page that is written from the right is drawn from the right', () => {
    const judged = sheets.filter(({ path }) => !(path in ON_PURPOSE));
    expect(judged.flatMap(sided)).toEqual([]);
  });

  it('give every size by the direction of the text', () => {
    const lines = sheets.filter(({ path }) => !OF_PAGES.test(path)).flatMap(linesOf);
    expect(lines.length).toBeGreaterThan(5000);
    expect(lines.filter(({ line }) => BY_AXES.test(line)).map(({ at, line }) => `${at} ${line.trim()}`)).toEqual([]);
  });

  it('need no exception any more where there is none', () => {
    const excused = sheets.filter(({ path }) => path in ON_PURPOSE);
    expect(excused.filter((sheet) => sided(sheet).length === 0)).toEqual([]);
  });
});

function sided(sheet: SourceFile): string[] {
  return linesOf(sheet).flatMap(({ at, line }) => {
    const [, right, , left] = sidesOf(FOUR.exec(line)?.[1] ?? '');
    const isUneven = right !== left;
    return SIDES.test(line) || isUneven ? [`${at} ${line.trim()}`] : [];
  });
}

/** Without comments. */
function linesOf({ path, text }: SourceFile): { at: string; line: string }[] {
  const lines = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
  return lines.map((line, index) => ({ at: `${path}:${index + 1}`, line }));
}

/** The four sides of a value that has four: top, right, bottom, left. */
function sidesOf(value: string): string[] {
  const sides = value.match(/(?:[^\s()]+\((?:[^()]|\([^()]*\))*\)|[^\s()]+)+/g) ?? [];
  return sides.length === 4 ? sides : [];
}
