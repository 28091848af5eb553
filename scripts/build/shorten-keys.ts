import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT } from '../project.mjs';
import { findWordKeys, type KeyPlace, type WordKeys } from './find-word-keys';
import { packTexts } from './pack-texts';
import { SAYS_DOCUMENT } from './pack-words';
import { readWords, wordsOf } from './read-words';

const FOLDERS = ['components', 'entrypoints', 'lib'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

let found: Promise<{ keys: WordKeys; sources: Map<string, string> }> | undefined;

/**
 * `planWords.notYetWhat` is a name for readers of the code, and stands in a package as often as it is said. Keys of
 * English words become letters there, of those constants that the code does nothing with but name a key.
 */
export function shortenKeys(): Plugin {
  return {
    name: 'winnow:shorten-keys',
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      const path = relative(PROJECT, id.replace(/\?.*/, '')).replaceAll('\\', '/');
      if (!FOLDERS.includes(path.split('/')[0] ?? '')) return null;
      found ??= findEverywhere();
      const { keys, sources } = await found;
      const places = keys.places.get(path)?.filter(({ constant }) => !keys.whole.has(constant)) ?? [];
      if (places.length === 0) return null;
      if (code !== sources.get(path)) throw new Error(`${path} is not built as it is written`);
      return { code: withShortKeys(code, places, keys), map: null };
    },
  };
}

async function findEverywhere() {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  const scripts = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.tsx?$/.test(path));
  const sources = new Map(scripts.map((path) => [path, readFileSync(join(PROJECT, path), 'utf8')]));
  const keys = findWordKeys(sources);
  for (const constant of await keptByTranslations(sources)) keys.whole.add(constant);
  return { keys, sources };
}

/** Constants of which a translation comes with keys. */
async function keptByTranslations(sources: ReadonlyMap<string, string>): Promise<string[]> {
  const kept: string[] = [];
  for (const [path, constants] of Object.entries(await readWords())) {
    const surface = path.replace(/^.*\/|\.ts$/g, '');
    const english = await wordsOf('en', surface);
    const isKept = SAYS_DOCUMENT.test(sources.get(path.replace('../../', '')) ?? '');
    for (const [name, each] of Object.entries(constants))
      if (isKept || packTexts(each, english[name]) === undefined) kept.push(`${surface}.${name}`);
  }
  return kept;
}

function withShortKeys(code: string, places: readonly KeyPlace[], { given }: WordKeys): string {
  let [short, at] = ['', 0];
  for (const { constant, key, start, end, isBoth } of places.toSorted((a, b) => a.start - b.start)) {
    const letters = shortKey(given.get(constant)?.indexOf(key) ?? -1);
    short += code.slice(at, start) + (isBoth ? `${letters}: ${key}` : letters);
    at = end;
  }
  return short + code.slice(at);
}

function shortKey(index: number): string {
  if (index < 0) throw new Error('a key that is not given');
  const rest = Math.floor(index / LETTERS.length) - 1;
  return (rest < 0 ? '' : shortKey(rest)) + LETTERS.charAt(index % LETTERS.length);
}
