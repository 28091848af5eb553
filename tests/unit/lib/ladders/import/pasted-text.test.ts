import { describe, expect, it } from 'vitest';
import { pastedText } from '@/lib/ladders/import/pasted-text';

describe('what is taken of a paste', () => {
  it('is the page, as Markdown, where the text has lost its headings and lists', () => {
    expect(pastedText('Craft Tests the edges', '<h2>Craft</h2><ul><li>Tests <b>the</b> edges</li></ul>')).toBe(
      '## Craft\n\n- Tests **the** edges',
    );
    expect(
      pastedText(
        'a\tb',
        '<table><tr><th>Level</th><th>Craft</th></tr><tr><td>L1</td><td>Tests<br>Names</td></tr></table>',
      ),
    ).toBe('| Level | Craft |\n| --- | --- |\n| L1 | Tests<br>Names |');
  });

  it.each([
    ['text alone', 'Craft', ''],
    ['coloured source', '{"a": 1}', '<div><span style="color:red">{</span></div>'],
    ['source that is data in a list', '[1]', '<ul><li>[1]</li></ul>'],
    ['Markdown', '# Craft\n- Tests', '<h1>Craft</h1>'],
    ['bullets', 'Craft\n- Tests', '<ul><li>Tests</li></ul>'],
    ['a spreadsheet', 'a\tb', '<google-sheets-html-origin><table><td data-sheets-value="x">a</td></table>'],
    ['front matter', '---\ntopic: Craft\n---\n', '<h1>x</h1>'],
    ['a page that says nothing', 'x', '<script><li>x</li></script>'],
  ])('is the text where it is %s', (_, text, html) => {
    expect(pastedText(text, html)).toBeNull();
  });
});
