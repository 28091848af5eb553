import type { Speech } from '../words';
import { unpackTexts } from './unpack-texts';

/**
 * A language from its files, one a surface, as `import.meta.glob` gives them: their constants by `surface.constant`. In a
 * package each is a text, packed by `scripts/build/pack-words.ts`.
 */
export function toSpeech(language: string, files: Readonly<Record<string, object>>): Speech {
  const known = new Map<string, object | string>();
  for (const [path, constants] of Object.entries(files)) {
    const surface = path.replace(/^.*\/|\.ts$/g, '');
    for (const [name, words] of Object.entries(constants)) known.set(`${surface}.${name}`, words);
  }
  return {
    language,
    of(name, english) {
      const words = known.get(name);
      return typeof words === 'string' ? unpackTexts(words, english) : words;
    },
  };
}
