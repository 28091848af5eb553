// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { excerptOf } from '@/lib/sites/written';
import { parse } from './parse';

const read = (html: string) => excerptOf(parse(`<main>${html}</main>`).querySelector('main') ?? undefined);
const typed = (text: string) => {
  const field = document.createElement('textarea');
  field.value = text;
  return excerptOf(field);
};

describe('what an author wrote', () => {
  it.each([
    ['paragraphs', '<p>It stopped.</p><p>On  Tuesday,\nit says.</p>', 'It stopped.\n\nOn Tuesday, it says.'],
    ['lines', 'It stopped.<br>On Tuesday.<div>Or so.</div>', 'It stopped.\nOn Tuesday.\nOr so.'],
    ['a list', '<p>Two:</p><ul><li><p>one</p></li><li>two <b>more</b></li></ul>', 'Two:\n\n- one\n- two more'],
    ['code', '<p>Run</p><pre><code>if (a)\n  b();\n</code></pre>', 'Run\n\nif (a)\n  b();'],
    ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ])('has its lines: %s', (_what, html, excerpt) => {
    expect(read(html)).toBe(excerpt);
  });

  it('has none of what stands in it for machines, or to be pressed', () => {
    const aside =
      '<script>a()</script><style>p{}</style><template>t</template><button>Edit</button><span hidden>h</span><div role="button">Add</div><textarea>old</textarea><svg><title>i</title></svg>';
    expect(read(`${aside}<p>Only <span class="sr-only">for ears</span>this</p>`)).toBe('Only this');
    expect(read('<p>It \u202estopped\u200b</p>')).toBe('It stopped');
  });

  it.each([
    'No description provided.',
    'No description provided',
    ' None ',
    'Add a description...',
    'Click to add description',
    'Beschreibung hinzufügen…',
    'Añadir una descripción…',
    '',
  ])('is nothing where the site says “%s”', (placeholder) => {
    expect(read(`<p><em>${placeholder}</em></p>`)).toBeNull();
    expect(typed(placeholder)).toBeNull();
  });

  it('is not there without an element', () => expect(excerptOf(undefined)).toBeNull());

  it('is what stands in a field, without comments that no reader sees', () => {
    expect(typed('<!-- Say why. -->\nIt stopped.\n<!-- never closed')).toBe('It stopped.');
  });

  it('is read of whatever depth and breadth', () => {
    const page = parse('<main></main>');
    const root = page.querySelector('main') as Element;
    let deepest = root;
    for (let depth = 0; depth < 300; depth++) deepest = deepest.appendChild(page.createElement('div'));
    deepest.textContent = 'found';
    expect(excerptOf(root)).toBe('found');
    for (let count = 0; count < 50_000; count++) root.append('x ');
    expect(excerptOf(root)?.length).toBeLessThanOrEqual(2000);
  });
});
