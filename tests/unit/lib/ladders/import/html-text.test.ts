import { describe, expect, it } from 'vitest';
import { htmlToMarkdown, isHtml } from '@/lib/ladders/import/html-text';

describe('a page as Markdown', () => {
  it.each([
    ['<h1>One</h1><h3>Three</h3>', '# One\n\n### Three'],
    ['<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n\n  - b\n\n- c'],
    ['<ol><li><p>a</p></li></ol>', '- a'],
    ['<p>a<br>b</p><div>c</div>', 'a\nb\n\nc'],
    ['a &amp; b &lt;c&gt; &#8211; &#x2014; &nbsp;&unknown;', 'a & b <c> – —  &unknown;'],
    ['<p title="a > b" data-x=\'<li>\'>c</p>', 'c'],
    ['a<script>let b = "</p>"; c()</script>d<style>e</style><!-- f -->g', 'a d g'],
    ['a<script>never closed', 'a'],
    ['1 < 2 and <3', '1 < 2 and <3'],
    [
      '<table><tr><th>a|b</th><td>c</td></tr><tr><td>d<br>e</td><td><ul><li>f</li></ul></td></tr></table>',
      '| a\\|b | c |\n| --- | --- |\n| d<br>e | <br><br>- f<br><br> |',
    ],
  ])('%j', (html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });

  it('is not what every text with a tag in it is', () => {
    expect(isHtml('<table><tr><td>x</td></tr></table>')).toBe(true);
    expect(isHtml('\n<!doctype html>\n<p>x</p>')).toBe(true);
    expect(isHtml('- Writes <b>tests</b>')).toBe(false);
    expect(isHtml('<div> is an element')).toBe(false);
  });
});
