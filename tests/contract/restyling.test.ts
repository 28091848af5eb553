import { describe, expect, it } from 'vitest';
import { readSources, type SourceFile } from './source-tree';

const sheets = readSources(['components', 'entrypoints'], ['.css']);

/**
 * `:nth-child()` of whatever element: a browser asks it of every element of the page, and from then on each that comes
 * or goes anywhere has all that follow it styled anew: behind every key of a search, all rows of the list.
 */
const OF_ANYTHING = /(?:^|[\s>+~(,])\*?:nth-[\w-]+\([^)]*\)/;

describe('style sheets', () => {
  it('count no children but those that they name', () => {
    expect(sheets.length).toBeGreaterThan(40);
    expect(sheets.flatMap(counting)).toEqual([]);
  });
});

function counting({ path, text }: SourceFile): string[] {
  const lines = text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, '')).split('\n');
  return lines.flatMap((line, index) => (OF_ANYTHING.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
}
