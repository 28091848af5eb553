// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toCleanHtml } from '@/lib/export/html/clean-html';
import { toCleanTree } from '@/lib/export/html/clean-tree';
import { dangersIn, drawn } from '../drawn';
import { injections } from '../injections';

const clean = (html: string) => toCleanHtml(toCleanTree(drawn(html)));

describe('formatted text for the clipboard', () => {
  it.each([
    ['<h1 class="x" id="y" style="color:red">A</h1>', '<h1>A</h1>'],
    ['<h5>A</h5><h6>B</h6>', '<h4>A</h4><h4>B</h4>'],
    ['<p><b>A</b> <i>B</i> <span class="c">C</span></p>', '<p><strong>A</strong> <em>B</em> C</p>'],
    ['<p><strong>A</strong><em>B</em><br>C</p>', '<p><strong>A</strong><em>B</em><br>C</p>'],
    ['<ul><li><p>A</p><p>B</p></li></ul>', '<ul><li><p>A</p><p>B</p></li></ul>'],
    ['<ol><li>A</li></ol>', '<ol><li>A</li></ol>'],
    ['<div><span>A</span> B</div>', '<p>A B</p>'],
    ['<section><div><h2>A</h2><div>B</div></div></section>', '<h2>A</h2><p>B</p>'],
    [
      '<p><a href="https://acme.example/?a=1&amp;b=2" target="_blank">A</a></p>',
      '<p><a href="https://acme.example/?a=1&#38;b=2">A</a></p>',
    ],
    ['<p><a href="#x">A</a> <a href="javascript:alert(1)">B</a></p>', '<p>A B</p>'],
    ['<p>A</p><svg><title>B</title><text>C</text></svg><p>D</p>', '<p>A</p><p>D</p>'],
    [
      '<details><summary>The same as a table</summary><table><tr><td>A</td></tr></table></details>',
      '<table><tbody><tr><td>A</td></tr></tbody></table>',
    ],
    [
      '<table><caption>T</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><th scope="rowgroup" colspan="4">B</th><td></td></tr></tbody></table>',
      '<table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><th colspan="4" scope="rowgroup">B</th><td></td></tr></tbody></table>',
    ],
    [
      '<table><tr><th scope="row">A</th><td>B</td></tr></table>',
      '<table><tbody><tr><td>A</td><td>B</td></tr></tbody></table>',
    ],
    [
      '<dl><dt>Role</dt><dd>drove it</dd><div><dt>With</dt><dd><p>Ada</p></dd><dd>Jo</dd></div></dl>',
      '<p><strong>Role:</strong> drove it</p><p><strong>With:</strong> Ada  Jo</p>',
    ],
    ['<svg role="img" aria-label="2 of 3 met"><path d="M0 0"></path></svg>', '<p>2 of 3 met</p>'],
    ['<button>Press</button><p aria-hidden="true">A</p><p hidden>B</p><input value="c">', ''],
    ['<p>1 &lt; 2 &amp; "3"</p>', '<p>1 &#60; 2 &#38; &#34;3&#34;</p>'],
  ])('%s', (html, written) => {
    expect(clean(html)).toBe(written);
  });

  it('keeps nothing of 300 payloads that could run or load, even where they got in as markup', () => {
    for (const payload of injections()) {
      const page = drawn(`<p>${payload}</p><p title="${payload}">x</p>`);
      expect(dangersIn(drawn(toCleanHtml(toCleanTree(page)))), payload).toEqual([]);
    }
  });

  it('writes 300 payloads that are words as words', () => {
    for (const payload of injections()) {
      const page = document.createElement('main');
      const paragraph = document.createElement('p');
      paragraph.textContent = payload;
      page.append(paragraph);
      const read = drawn(toCleanHtml(toCleanTree(page)));
      expect(read.children, payload).toHaveLength(1);
      expect(read.querySelectorAll('*'), payload).toHaveLength(1);
    }
  });
});
