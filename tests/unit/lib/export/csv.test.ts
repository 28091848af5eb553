import { parse as parseOther } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/export/csv';
import { delimiterOf, parseSeparated } from '@/lib/ladders/import/parse/separated';
import { chooseSeed, randomFrom } from '../../../e2e/seed/random';

const SIGNS = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  '|',
  '%',
  ';',
  ',',
  '"',
  "'",
  '`',
  '“',
  '’',
];
const BLANKS = [
  '',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u202e',
  '\n',
  '\r\n',
  '"',
  "'",
  '""',
  '\'"',
];
const TAILS = [
  '1+1',
  "cmd|'/c calc'!A1",
  'HYPERLINK("https://leak.example","x")',
  "SUM(1+1)*cmd|'/c calc'!A0",
  'a "quoted" word, and more',
  'x\n=1+1',
  'x;=1+1',
  'x,"=1+1"',
  'a; - b; + c',
  "'",
  '',
  'Ünïcode 🌾 名',
];

/** Hostile cells: blanks and quotes, then a sign, then something, at random but for the seed. */
function hostileCells(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const any = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const piece = () => `${any(BLANKS)}${any(BLANKS)}${any(SIGNS)}${any(SIGNS)}${any(BLANKS)}${any(TAILS)}`;
  return Array.from({ length: count }, () => piece().repeat(random() < 0.1 ? 3 : 1));
}

const line = (cell: string) => cell.replace(/\s+/gu, ' ').trim();

/** A written cell as it was before it was made harmless. */
const original = (cell: string) =>
  cell.replace(/^'/, '').replace(/(;[\s\p{C}"'`´‘’“”„«»]*)'(?=[=+\-@＝＋－＠−])/gu, '$1');

/** What spreadsheets take for a formula, once they have thrown away what stands before it. */
const isFormula = (cell: string) => /^[\s\p{C}"]*[=+\-@＝＋－＠]/u.test(cell);

function withOther(text: string): string[][] {
  return parseOther(text, { bom: true, relax_column_count: true });
}

describe('CSV', () => {
  it('is lines of quoted cells with their end, for UTF-8', () => {
    expect(
      toCsv([
        ['a', 'b "c"'],
        ['1', 'x\ny'],
      ]),
    ).toBe('\ufeff"a","b ""c"""\r\n"1","x y"\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['  =1+1', "'=1+1"],
    ['\t=1+1', "'=1+1"],
    ['\r\n@x', "'@x"],
    ['＝1+1', "'＝1+1"],
    ['"=1+1"', `'"=1+1"`],
    ['\u200b=1', "'\u200b=1"],
    ["'quoted'", "''quoted'"],
    ["'=1", "''=1"],
    ['-5 %', "'-5 %"],
    ['a;=1+1', "a;'=1+1"],
    ['a - b', 'a - b'],
    ['https://acme.example/a?b=c', 'https://acme.example/a?b=c'],
    ['', ''],
  ])('%j is written as %j', (cell, written) => {
    expect(Papa.parse<string[]>(toCsv([['x', cell]])).data[0]?.[1]).toBe(written);
    expect(original(written)).toBe(line(cell));
  });

  it('gives two parsers the same 2,000 hostile cells back, none a formula', () => {
    const seed = chooseSeed();
    console.log(`seed ${seed}`);
    const cells = hostileCells(2000, seed);
    expect(new Set(cells).size).toBeGreaterThan(1500);
    const rows = [
      ['first', 'second', 'third', 'fourth'],
      ...Array.from({ length: 500 }, (_, row) => cells.slice(row * 4, row * 4 + 4)),
    ];
    const text = toCsv(rows);
    const one = Papa.parse<string[]>(text, { skipEmptyLines: true });
    expect(one.errors).toEqual([]);
    expect(one.meta.delimiter).toBe(',');
    const other = withOther(text);
    expect(other).toEqual(one.data);
    const own = parseSeparated(text.replace(/^\ufeff/, ''), delimiterOf(text) ?? '');
    expect(own.ok && own.rows).toEqual(one.data);
    expect(one.data).toHaveLength(501);
    const read = one.data.slice(1).flat();
    expect(read.filter(isFormula)).toEqual([]);
    expect(read.map(original)).toEqual(cells.map(line));
  });

  it('begins no formula where another separator is taken for the right one', () => {
    for (const cell of hostileCells(2000, 7)) {
      for (const piece of toCsv([['2026-11-29', cell]]).split(/[;\t\r\n]/)) expect(isFormula(piece), piece).toBe(false);
    }
  });
});
