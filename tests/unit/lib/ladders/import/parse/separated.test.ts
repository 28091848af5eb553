import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiterOf, parseSeparated } from '@/lib/ladders/import/parse/separated';

const rowsOf = (text: string, delimiter = ',') => {
  const parsed = parseSeparated(text, delimiter);
  return parsed.ok ? parsed.rows : parsed;
};

describe('cells by their separator', () => {
  it('reads back whatever is written by the rules, however lines end', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', '\r\n', 'é', '日'),
      maxLength: 8,
    });
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, end) => {
        const write = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = rows.map((row) => row.map(write).join(delimiter)).join(end);
        const worded = rows.filter((row) => row.some((each) => each.trim() !== ''));
        expect(rowsOf(text, delimiter)).toEqual(worded);
        expect(rowsOf(text + end, delimiter)).toEqual(worded);
      }),
    );
  });

  it.each([
    ['a,b\n', [['a', 'b']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a "quoted" word,b', [['a "quoted" word', 'b']]],
    ['"a" and more,b', [['a and more', 'b']]],
    ['\n\n , \n', []],
    ['', []],
  ])('%j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('says where a quoted cell begins that never ends', () => {
    expect(rowsOf('a,b\nc,"d\ne,f')).toEqual({ ok: false, reason: 'broken-table', line: 2 });
  });

  it.each([
    ['sep=;\na,b;c', ';', [['a,b', 'c']]],
    ['SEP=,\r\na;b,c', ',', [['a;b', 'c']]],
    ['"sep=\t"\r\na;b;c\td', '\t', [['a;b;c', 'd']]],
    ['sep=;', ';', []],
  ])('are separated by what the first line names: %j', (text, delimiter, rows) => {
    expect(delimiterOf(text)).toBe(delimiter);
    expect(parseSeparated(text, delimiter)).toMatchObject({ ok: true, rows, firstLine: 2 });
  });

  it.each(['sep=;a;b', 'separator,b', 'sep=ab,c'])('are words where the line says more: %j', (text) => {
    expect(parseSeparated(text, ',')).toMatchObject({ firstLine: 1, rows: [text.split(',')] });
  });

  it('sees what separates', () => {
    expect(['a,b;c;d', 'a\tb', 'a b', '\n a,b'].map(delimiterOf)).toEqual([';', '\t', null, ',']);
  });
});
