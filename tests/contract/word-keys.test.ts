import { describe, expect, it } from 'vitest';
import { findWordKeys } from '../../scripts/build/find-word-keys';
import { readSources } from './source-tree';

const WORDS = 'lib/i18n/en/sheaf.ts';
const PAGE = 'components/sheaf/Sheaf.tsx';

function find(
  page: string,
  words = "export const sheafWords = words('sheaf.sheafWords', { title: 'Sheaf', more: kinds });",
) {
  const importing = `import { sheafWords } from '@/lib/i18n/en/sheaf';\n${page}`;
  return findWordKeys(
    new Map([
      [WORDS, words],
      [PAGE, importing],
    ]),
  );
}

describe('keys of English words', () => {
  it('are found where they are given and where they are named', () => {
    const { given, places, whole } = find(
      'export const Sheaf = () => <p title={sheafWords.more.one}>{say(sheafWords.title)}</p>;',
    );
    expect(given.get('sheaf.sheafWords')).toEqual(['title', 'more']);
    expect(places.get(WORDS)?.map(({ key }) => key)).toEqual(['title', 'more']);
    expect(places.get(PAGE)?.map(({ key }) => key)).toEqual(['more', 'title']);
    expect([...whole]).toEqual([]);
  });

  it('that a name stands for are given under another', () => {
    const { places } = find('', "export const sheafWords = words('sheaf.sheafWords', { kinds, 'a title': 'Sheaf' });");
    expect(places.get(WORDS)).toMatchObject([
      { key: 'kinds', isBoth: true },
      { key: 'a title', isBoth: false },
    ]);
  });

  it('are found where they are taken out', () => {
    const { places, whole } = find('const { title, more: others } = sheafWords;');
    expect(places.get(PAGE)).toMatchObject([
      { key: 'title', isBoth: true },
      { key: 'more', isBoth: false },
    ]);
    expect([...whole]).toEqual([]);
  });

  it.each([
    'sheafWords[key]',
    'draw(sheafWords)',
    'const { title, ...others } = sheafWords;',
    '({ ...sheafWords })',
    '({ sheafWords })',
    'export { sheafWords };',
    '(sheafWords: { title: string }) => sheafWords.title',
    'const other = sheafWords;',
    '<Sheaf words={sheafWords} />',
    'sheafWords as const',
  ])('are left as they are with %s', (use) => {
    expect([...find(use).whole]).toEqual(['sheaf.sheafWords']);
  });

  it.each(["{ ...others, title: 'Sheaf' }", "{ ['title']: 'Sheaf' }", 'others', '{ title() {} }'])(
    'are left as they are in %s',
    (given) => {
      const { whole } = find('', `export const sheafWords = words('sheaf.sheafWords', ${given});`);
      expect([...whole]).toEqual(['sheaf.sheafWords']);
    },
  );

  it.each(['type Key = keyof typeof sheafWords;', "type Title = (typeof sheafWords)['title'];"])(
    'are not held by types: %s',
    (type) => {
      expect([...find(type).whole]).toEqual([]);
    },
  );
});

it('most of Winnow’s constants of words are only named by their keys, and these are where they are said to be', () => {
  const files = readSources(['components', 'entrypoints', 'lib'], ['.ts', '.tsx']);
  const sources = new Map(files.map(({ path, text }) => [path, text]));
  const { given, places, whole } = findWordKeys(sources);
  const named = [...given.keys()].filter((constant) => !whole.has(constant));
  expect(named.length).toBeGreaterThan(80);
  for (const [path, found] of places)
    for (const { key, start, end } of found) expect([key, `'${key}'`]).toContain(sources.get(path)?.slice(start, end));
});
