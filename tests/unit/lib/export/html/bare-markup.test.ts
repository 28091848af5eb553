// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toBareMarkup } from '@/lib/export/html/bare-markup';
import { drawn } from '../drawn';

const CSS = '.kept[data-state="met"] { color: red } .packet { margin: 0 }';
const bare = (html: string) => toBareMarkup(drawn(html), CSS).innerHTML;

describe('a drawn document as it leaves', () => {
  it.each([
    [
      'classes and data that no rule asks for',
      '<p class="kept secret" data-state="met" data-win="7">A</p>',
      '<p class="kept" data-state="met">A</p>',
    ],
    ['names, titles and places in the order of tabs', '<p title="x" tabindex="-1" name="y">A</p>', '<p>A</p>'],
    ['ids that nobody refers to', '<p id="win-7">A</p>', '<p>A</p>'],
    ['handlers and styles', '<p onclick="x()" style="color:red">A</p>', '<p>A</p>'],
    ['links to elsewhere than http(s)', '<a href="chrome-extension://abc/options.html#/wins/7">A</a>', '<a>A</a>'],
    ['what is live', '<button>A</button><script>x</script><p>B</p>', '<p>B</p>'],
  ])('has no %s', (_name, html, written) => {
    expect(bare(html)).toBe(written);
  });

  it('numbers the ids that are referred to, wherever they came from', () => {
    const once = (id: string) =>
      bare(`<section aria-labelledby="${id} gone"><h2 id="${id}">A</h2></section><a href="#${id}">B</a>`);
    expect(once('_r_1_')).toBe('<section aria-labelledby="p1"><h2 id="p1">A</h2></section><a href="#p1">B</a>');
    expect(once('_r_77_')).toBe(once('_r_1_'));
  });

  it('keeps what is read and how it is drawn', () => {
    const html =
      '<table><tbody><tr><th scope="row" colspan="2">A</th></tr></tbody></table><time datetime="2026-03-12">B</time>';
    expect(bare(html)).toBe(html);
    expect(bare('<p lang="de" dir="ltr">A</p>')).toBe('<p lang="de" dir="ltr">A</p>');
    const picture =
      '<svg role="img" aria-label="1 of 3" viewBox="0 0 9 9" width="9"><path d="M0 0" fill="none"></path></svg>';
    expect(bare(picture)).toBe(picture);
  });

  it('leaves the document on the screen alone', () => {
    const page = drawn('<p data-win="7">A</p>');
    toBareMarkup(page, CSS);
    expect(page.innerHTML).toBe('<p data-win="7">A</p>');
  });
});
