import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownLink, markdownTable } from '@/lib/export/markdown';

describe('words in Markdown', () => {
  it.each([
    ['plain words', 'plain words'],
    ['two\nlines\tand  gaps', 'two lines and gaps'],
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['1. not a list', '1\\. not a list'],
    ['2) not a list', '2\\) not a list'],
    ['1.9 million, no list', '1.9 million, no list'],
    ['a | b', 'a \\| b'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('never leave their line, open a tag or close a cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bare = escapeMarkdown(text).replace(/\\[\\`*_[\]<>|#~&]/g, '');
        expect(bare).not.toMatch(/[\n\r`*_[\]<>|#~&]/);
      }),
    );
  });
});

describe('a link', () => {
  it('goes to http(s) and nowhere else', () => {
    expect(markdownLink('Pull 7', 'https://github.com/acme/orchard/pull/7')).toBe(
      '[Pull 7](<https://github.com/acme/orchard/pull/7>)',
    );
    expect(markdownLink('Pull 7', 'javascript:alert(1)')).toBe('Pull 7');
  });

  it('cannot be broken out of by its address', () => {
    expect(markdownLink('a', 'https://x.example/> <b>')).toBe('[a](<https://x.example/%3E%20%3Cb%3E>)');
  });
});

it('a table has a line a row', () => {
  expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
